package no.klarering.clearance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.klarering.declaration.DeclarationHistory;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.Declarations;
import no.klarering.kernel.DeclarationKey;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.movement.DeclarationAnswer;
import no.klarering.movement.DeclarationLookup;
import no.klarering.movement.DeclarationReference;
import no.klarering.operations.Mode;
import no.klarering.operations.OperationsSettings;

/**
 * Tells Digitoll how declarations stand (decision D13). The sandbox has ten more, which are there
 * for everybody: declarant 123456789, 10 August 2022, 1 to 10.
 */
@ApplicationScoped
public class DeclarationStandings implements DeclarationLookup {

    private static final Pattern SEQUENCE = Pattern.compile("[0-9]{1,6}");
    private static final String FIRST_VERSION = "01";
    private static final String SANDBOX_DECLARANT = "123456789";
    private static final LocalDate SANDBOX_DATE = LocalDate.of(2022, 8, 10);
    private static final Pattern SANDBOX_SEQUENCE = Pattern.compile("[1-9]|10");

    private final Declarations declarations;
    private final OperationsSettings settings;

    public DeclarationStandings() {
        this(null, null);
    }

    @Inject
    public DeclarationStandings(Declarations declarations, OperationsSettings settings) {
        this.declarations = declarations;
        this.settings = settings;
    }

    @Override
    public Map<DeclarationReference, DeclarationAnswer> ask(Set<DeclarationReference> asked) {
        return asked.stream().collect(Collectors.toMap(each -> each, this::answer));
    }

    private DeclarationAnswer answer(DeclarationReference reference) {
        if (settings.mode() == Mode.SANDBOX && isOfTheSandbox(reference)) {
            return DeclarationAnswer.USABLE;
        }
        return key(reference)
                .flatMap(key -> declarations.named(key.text() + FIRST_VERSION))
                .map(DeclarationHistory.Latest::state)
                .map(DeclarationStandings::answer)
                .orElse(DeclarationAnswer.UNKNOWN);
    }

    private static boolean isOfTheSandbox(DeclarationReference reference) {
        return reference.declarantNumber().equals(SANDBOX_DECLARANT)
                && reference.date().equals(SANDBOX_DATE)
                && SANDBOX_SEQUENCE.matcher(reference.sequence()).matches();
    }

    private static Optional<DeclarationKey> key(DeclarationReference reference) {
        return OrganisationNumber.parse(reference.declarantNumber())
                .filter(declarant -> SEQUENCE.matcher(reference.sequence()).matches())
                .map(
                        declarant ->
                                new DeclarationKey(
                                        declarant,
                                        reference.date(),
                                        Integer.parseInt(reference.sequence())));
    }

    private static DeclarationAnswer answer(DeclarationState state) {
        return switch (state) {
            case ACCEPTED, RELEASED -> DeclarationAnswer.USABLE;
            case MANUAL, NEW_VERSION_WANTED -> DeclarationAnswer.held("MANUAL");
            case DOC_CONTROL -> DeclarationAnswer.held("DOCUMENT_CONTROL");
            case GOODS_CONTROL -> DeclarationAnswer.held("GOODS_CONTROL");
            case CREDIT_STOP -> DeclarationAnswer.held("CREDIT_STOP");
            case REJECTED, CANCELLED, REPLACED -> DeclarationAnswer.UNKNOWN;
        };
    }
}
