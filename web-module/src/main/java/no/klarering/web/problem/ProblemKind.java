package no.klarering.web.problem;

import java.util.Locale;
import no.klarering.kernel.Text;

/** The closed list of what can be wrong with a request; the name is the stable code. */
public enum ProblemKind {
    EMPTY_BODY(
            400,
            new Text("Ingenting ble sendt", "Nothing was sent"),
            new Text(
                    "Kroppen er tom. Send hele utvekslingen, fra UNA eller UNB til UNZ.",
                    "The body is empty. Send the whole interchange, from UNA or UNB to UNZ.")),
    BAD_PARAMETER(
            400,
            new Text("Feil i parameter", "Bad parameter"),
            new Text("Verdien kan ikke brukes her.", "The value cannot be used here.")),
    WEBHOOK_ADDRESS_REFUSED(
            400,
            new Text("Adressen kan ikke brukes", "Address refused"),
            new Text(
                    "En webhook må ha en https-adresse på det åpne nettet, uten brukernavn og uten"
                            + " del etter #. I sandkassen kan det også være denne maskinen.",
                    "A webhook needs an https address on the public network, without user name"
                            + " and without a part after #. In the sandbox it may be this machine"
                            + " too.")),
    BAD_REQUEST(
            400,
            new Text("Forespørselen kan ikke leses", "The request cannot be read"),
            new Text(
                    "Forespørselen er ikke bygd slik grensesnittet sier.",
                    "The request is not built as the interface says.")),
    FORM_PARTS(
            400,
            new Text("Feil deler i skjemaet", "Wrong parts in the form"),
            new Text(
                    "Send to deler i denne rekkefølgen: metadata med JSON og file med filen.",
                    "Send two parts in this order: metadata with JSON, and file with the file.")),
    DOCUMENT_TYPE(
            400,
            new Text("Ukjent dokumenttype", "Unknown type of document"),
            new Text(
                    "documentType må være INVOICE, PERMIT, FREIGHT_INVOICE, PROOF_OF_ORIGIN,"
                            + " WAYBILL, EXPORT_DOCUMENT eller OTHER.",
                    "documentType must be INVOICE, PERMIT, FREIGHT_INVOICE, PROOF_OF_ORIGIN,"
                            + " WAYBILL, EXPORT_DOCUMENT or OTHER.")),
    FILE_KIND(
            400,
            new Text("Filen kan ikke tas imot", "The file cannot be taken"),
            new Text(
                    "Send en fil som heter noe på pdf, jpg, png, txt, docx eller xlsx, og som har"
                            + " det innholdet navnet sier.",
                    "Send a file whose name ends in pdf, jpg, png, txt, docx or xlsx, and whose"
                            + " content is what the name says.")),
    BAD_OBSERVATION(
            400,
            new Text("Feil i observasjonen", "Faulty observation"),
            new Text(
                    "Observasjonen er ikke tatt imot. Hver feil står i errors.",
                    "The observation was not taken. Each fault is in errors.")),
    VOEC_VALUE(
            400,
            new Text("For dyrt for VOEC", "Too dear for VOEC"),
            new Text(
                    "En enkelt vare er verd mer enn NOK 3 000. Send vanlig tolldeklarasjon for alt"
                            + " som kjøperen har kjøpt.",
                    "A single item is worth more than NOK 3,000. Send an ordinary declaration for"
                            + " all that the buyer bought.")),
    VOEC_SELLER(
            400,
            new Text("VOEC-nummeret er ikke registrert", "The VOEC number is not registered"),
            new Text(
                    "Kontroller nummeret og perioden hos selgeren, eller send tolldeklarasjon.",
                    "Check the number and its period with the seller, or send a declaration.")),
    VOEC_SUBHEADING(
            400,
            new Text("Varekoden har ikke seks siffer", "The code of the goods is not six digits"),
            new Text(
                    "Bruk de seks første sifrene i varenummeret.",
                    "Use the first six digits of the commodity code.")),
    UNKNOWN_ORGANISATION(
            400,
            new Text("Ukjent organisasjon", "Unknown organisation"),
            new Text(
                    "Sandkassen kjenner ikke organisasjonsnummeret.",
                    "The sandbox does not know this organisation number.")),
    TOKEN_MISSING(
            401,
            new Text("Token mangler", "Token missing"),
            new Text(
                    "Send et gyldig token i feltet Authorization: Bearer.",
                    "Send a valid token in the field Authorization: Bearer.")),
    TOKEN_EXPIRED(
            401,
            new Text("Token er utløpt", "Token expired"),
            new Text("Hent et nytt token og prøv igjen.", "Fetch a new token and try again.")),
    TOKEN_INVALID(
            401,
            new Text("Token er ugyldig", "Token invalid"),
            new Text(
                    "Signatur, utsteder, mottaker eller innhold stemmer ikke.",
                    "Signature, issuer, audience or content is not right.")),
    SCOPE_MISSING(
            403,
            new Text("Tilgang mangler", "Scope missing"),
            new Text(
                    "Tokenet gir ikke tilgang til dette.",
                    "The token does not carry the scope that this needs.")),
    FOREIGN_SITE(
            403,
            new Text("Sendt fra et annet nettsted", "Sent from another site"),
            new Text(
                    "Skjemaet ble sendt fra et annet nettsted, og ingenting er gjort. Åpne siden"
                            + " her, og gjør det på nytt.",
                    "The form was sent from another site, and nothing was done. Open the page"
                            + " here, and do it again.")),
    NOT_YOUR_ADDRESS(
            403,
            new Text("Ikke din adresse", "Not your address"),
            new Text(
                    "Avsenderen i UNB tilhører ikke organisasjonen i tokenet.",
                    "The sender in UNB does not belong to the token's organisation.")),
    NOT_YOUR_MESSAGE(
            403,
            new Text("Ikke din melding", "Not your message"),
            new Text(
                    "Meldingen med denne MRN ble sendt av en annen organisasjon.",
                    "The message with this MRN was sent by another organisation.")),
    NOT_A_TREFF_USER(
            403,
            new Text("Ikke bruker av Treff", "No user of Treff"),
            new Text(
                    "Treff er bare for dem som brukte det fra før. Meld sendingen digitalt i"
                            + " Digitoll.",
                    "Treff is for existing users only. Report the consignment digitally in"
                            + " Digitoll.")),
    NOT_YOUR_DECLARATION(
            403,
            new Text("Ikke din deklarasjon", "Not your declaration"),
            new Text(
                    "Bare deklaranten i deklarasjons-ID-en kan sende dokumenter til den.",
                    "Only the declarant of the declaration id may send documents of it.")),
    DECLARATION_NOT_FOUND(
            404,
            new Text("Deklarasjonen finnes ikke", "There is no such declaration"),
            new Text(
                    "Vi har ingen deklarasjon med dette nummeret, denne datoen og dette"
                            + " løpenummeret. Send deklarasjonen først.",
                    "We have no declaration of this number, date and sequence. Send the"
                            + " declaration first.")),
    NOT_PERMITTED(
            403,
            new Text("Tillatelse mangler", "Not permitted"),
            new Text(
                    "Organisasjonen i tokenet har ikke tillatelsen som dette krever. Ta kontakt med"
                            + " Tolletaten.",
                    "The token's organisation does not have the permit that this needs. Contact"
                            + " Customs.")),
    MARKER_UNKNOWN(
            404,
            new Text("Ukjent markør", "Unknown marker"),
            new Text(
                    "Ingen av dine signaler har denne id-en. Utelat marker for å begynne fra det"
                            + " første.",
                    "No signal of yours has this id. Leave marker out to begin with the first.")),
    NOT_FOUND(
            404,
            new Text("Finnes ikke", "Not found"),
            new Text(
                    "Det finnes ikke noe her som du kan se.",
                    "There is nothing here that you may see.")),
    METHOD_NOT_ALLOWED(
            405,
            new Text("Metoden brukes ikke her", "Method not allowed"),
            new Text(
                    "Se feltet Allow for det som kan brukes.",
                    "See the field Allow for what can be used.")),
    NOT_ACCEPTABLE(
            406,
            new Text("Formatet finnes ikke", "Not acceptable"),
            new Text(
                    "Svaret finnes ikke i et format som Accept tillater.",
                    "There is no answer in a format that Accept allows.")),
    IDEMPOTENCY_KEY_USED(
            409,
            new Text("Nøkkelen er brukt", "Key already used"),
            new Text(
                    "Idempotency-Key er brukt for en annen melding. Bruk en ny nøkkel.",
                    "The Idempotency-Key stands for another message. Use a new key.")),
    TOO_MANY_WEBHOOKS(
            409,
            new Text("For mange webhooker", "Too many webhooks"),
            new Text(
                    "Organisasjonen har så mange som den kan ha. Slett en først.",
                    "The organisation has as many as it may have. Remove one first.")),
    EVENTS_GONE(
            410,
            new Text("Hendelsene er slettet", "Events gone"),
            new Text(
                    "Noe av det som kom etter denne hendelsen, er for gammelt og slettet. Begynn på"
                            + " nytt med after=0, og spør om status på det som er eldre.",
                    "Some of what came after this event is too old and gone. Begin anew with"
                            + " after=0, and ask for the status of what is older.")),
    REPORTED_OTHERWISE(
            409,
            new Text("Meldt med andre varer", "Reported with other goods"),
            new Text(
                    "Sendingsnummeret er meldt før med andre varer. Bruk et nytt nummer.",
                    "The shipment number was reported before with other goods. Use a new one.")),
    REPORT_TOO_LARGE(
            413,
            new Text("For stort", "Too large"),
            new Text(
                    "Meldingen er over 256 kB. Del den i flere sendinger.",
                    "The report is over 256 kB. Part it into several shipments.")),
    MESSAGE_TOO_LARGE(
            413,
            new Text("For stort", "Too large"),
            new Text("Meldingen er over 5 MB.", "The message is over 5 MB.")),
    FILE_TOO_LARGE(
            413,
            new Text("For stor fil", "The file is too large"),
            new Text(
                    "Filen er over 10 MB. Del den, eller send den med lavere oppløsning.",
                    "The file is over 10 MB. Part it, or send it with less resolution.")),
    OBSERVATION_TOO_LARGE(
            413,
            new Text("For stort", "Too large"),
            new Text("Observasjonen er over 16 kB.", "The observation is over 16 kB.")),
    BODY_TOO_LARGE(
            413,
            new Text("For stort", "Too large"),
            new Text(
                    "Kroppen er over 50 MB. Del utvekslingen i flere.",
                    "The body is over 50 MB. Part the interchange into several.")),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            new Text("Feil medietype", "Unsupported media type"),
            new Text(
                    "Bruk medietypen som grensesnittet sier.",
                    "Use the media type that the interface says.")),
    UNSUPPORTED_ENCODING(
            415,
            new Text("Kroppen er kodet", "The body is encoded"),
            new Text(
                    "Kroppen kan ikke være komprimert eller kodet på annen måte. Send den som den"
                            + " er, uten Content-Encoding.",
                    "The body must not be compressed or encoded in another way. Send it as it is,"
                            + " without Content-Encoding.")),
    TOO_MANY_REQUESTS(
            429,
            new Text("For mange meldinger", "Too many messages"),
            new Text(
                    "Vent så lenge som Retry-After sier, og send på nytt.",
                    "Wait as long as Retry-After says, and send again.")),
    TOO_MANY_STREAMS(
            429,
            new Text("For mange strømmer", "Too many streams"),
            new Text(
                    "Organisasjonen har så mange åpne strømmer som den kan ha. Lukk en først.",
                    "The organisation has as many open streams as it may have. Close one first.")),
    INTERNAL_ERROR(
            500,
            new Text("Feil hos oss", "A fault of ours"),
            new Text(
                    "Noe gikk galt hos oss. Prøv igjen; feilen er notert.",
                    "Something went wrong on our side. Try again; the fault is noted.")),
    UNAVAILABLE(
            503,
            new Text("Ikke tilgjengelig nå", "Not available now"),
            new Text(
                    "Vi kan ikke svare nå. Prøv igjen om litt med samme kontrollreferanse; det som"
                            + " kommer to ganger, behandles bare én gang.",
                    "We cannot answer now. Try again in a little while with the same control"
                            + " reference; what comes twice is processed once only."));

    private final int status;
    private final Text title;
    private final Text detail;

    ProblemKind(int status, Text title, Text detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    /** Such as {@code empty-body}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public int status() {
        return status;
    }

    public Text title() {
        return title;
    }

    public Text detail() {
        return detail;
    }

    /** The kind that stands for a status which the server found by itself. */
    public static ProblemKind ofStatus(int status) {
        return switch (status) {
            case 401 -> TOKEN_MISSING;
            case 403 -> SCOPE_MISSING;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
        };
    }
}
