package no.klarering.edi.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.clearance.DeclarationCheck;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.edi.Examples;
import no.klarering.edi.cusdec.InterchangeTranslator;
import no.klarering.edi.syntax.InterchangeReader;
import no.klarering.edi.syntax.Limits;
import no.klarering.edi.syntax.Profiles;
import no.klarering.edi.syntax.Readings;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.kernel.Text;
import no.klarering.messaging.InterchangeCheck.Checked;
import no.klarering.messaging.InterchangeCheck.CheckedMessage;
import no.klarering.messaging.InterchangeRegister.InterchangeView;
import no.klarering.messaging.MessageFault;
import no.klarering.messaging.OwnInterchanges;
import no.klarering.party.CreditAccount;
import no.klarering.party.Organisation;
import no.klarering.party.Parties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LookingThroughTest {

    private static final OrganisationNumber OWNER = OrganisationNumber.of("313000109");
    private static final OrganisationNumber ANOTHER = OrganisationNumber.of("313001202");
    private static final MessageFault FOUND =
            new MessageFault(
                    "9681", new Text("feil", "wrong"), new Text("her", "here"), 1, 20, 0, 0);

    private static InterchangeTranslator translator;

    private final Control control = new Control();
    private final Before before = new Before();

    @BeforeAll
    static void buildSmooksOnce() {
        var reader = new InterchangeReader(Profiles.inbound(), Readings.SANDBOX, Limits.USUAL);
        translator = new InterchangeTranslator(reader, 1);
    }

    @AfterAll
    static void closeSmooks() {
        translator.close();
    }

    @Test
    void tellsWhatInputControlFindsAtTheMessageInWhichItFoundIt() {
        var checked = check(Examples.onTheWire("6-01"), OWNER);

        assertThat(checked.ownAddress()).isTrue();
        assertThat(checked.faults()).isEmpty();
        assertThat(checked.messages())
                .singleElement()
                .satisfies(message -> assertThat(message.faults()).containsExactly(FOUND));
        assertThat(checked.right()).isFalse();
    }

    @Test
    void doesNotAskInputControlAboutAMessageThatIsWrongInSyntax() {
        var wrong = Examples.changed(Examples.onTheWire("6-01"), "UNS+D'", "");

        var checked = check(wrong, OWNER);

        assertThat(control.asked).isEmpty();
        assertThat(checked.messages())
                .flatExtracting(CheckedMessage::faults)
                .extracting(MessageFault::code)
                .isNotEmpty()
                .allMatch(code -> code.startsWith("0085:"));
    }

    @Test
    void comparesOnlyWhatComesFromAnAddressOfTheOneWhoAsks() {
        before.isUsed = true;

        var checked = check(Examples.onTheWire("6-01"), ANOTHER);

        assertThat(checked.ownAddress()).isFalse();
        assertThat(checked.faults()).isEmpty();
        assertThat(checked.messages()).allMatch(message -> message.faults().isEmpty());
        assertThat(control.asked).isEmpty();
        assertThat(checked.right()).isFalse();
    }

    @Test
    void saysThatAControlReferenceWasUsedBefore() {
        before.isUsed = true;

        var checked = check(Examples.onTheWire("6-01"), OWNER);

        assertThat(checked.faults()).extracting(MessageFault::code).containsExactly("0085:26");
        assertThat(control.asked).isEmpty();
    }

    @Test
    void saysWhyBytesAreNoInterchange() {
        var checked = check("hello", OWNER);

        assertThat(checked.unreadable()).contains("NO_UNB");
        assertThat(checked.messages()).isEmpty();
    }

    private Checked check(String interchange, OrganisationNumber organisation) {
        var clock = Clock.fixed(FuzzedTranslation.RECEIVED, ZoneOffset.UTC);
        return new LookingThrough(
                        translator,
                        new SyntaxFaults(FuzzedTranslation.texts()),
                        control,
                        before,
                        new Owners(),
                        clock)
                .check(interchange.getBytes(StandardCharsets.ISO_8859_1), organisation);
    }

    /** Finds the same fault in everything. */
    private static final class Control implements DeclarationCheck {

        final List<SubmitDeclaration> asked = new ArrayList<>();

        @Override
        public List<Found> check(List<SubmitDeclaration> commands) {
            asked.addAll(commands);
            return commands.stream().map(each -> new Found(List.of(FOUND), List.of())).toList();
        }
    }

    private static final class Before implements OwnInterchanges {

        boolean isUsed;

        @Override
        public List<InterchangeView> latest(Owner owner, int size) {
            throw notAsked();
        }

        @Override
        public List<InterchangeView> named(Owner owner, String words, int size) {
            throw notAsked();
        }

        @Override
        public Optional<byte[]> content(Owner owner, String id) {
            throw notAsked();
        }

        @Override
        public boolean used(Nodi sender, String controlReference, Instant at) {
            return isUsed;
        }
    }

    private static final class Owners implements Parties {

        @Override
        public Optional<OrganisationNumber> ownerOf(Nodi nodi) {
            return Optional.of(OWNER).filter(owner -> nodi.code().equals("NO045601"));
        }

        @Override
        public Optional<Organisation> organisation(OrganisationNumber number) {
            throw notAsked();
        }

        @Override
        public Set<Nodi> addressesOf(OrganisationNumber number) {
            throw notAsked();
        }

        @Override
        public boolean daySettlement(OrganisationNumber declarant) {
            throw notAsked();
        }

        @Override
        public Optional<CreditAccount> creditAccount(String number) {
            throw notAsked();
        }
    }

    private static UnsupportedOperationException notAsked() {
        return new UnsupportedOperationException("a check asks for owners and references only");
    }
}
