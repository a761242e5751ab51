package no.klarering.edi.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import no.klarering.edi.profile.Representation.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileFileTest {

    @Test
    void readsGroupsByTheirIndentation() {
        var profile =
                read(
                        "profile TEST",
                        "version ABC:1:2:UN",
                        "structure",
                        "  AAA M 1            # first",
                        "  BBB group C 5",
                        "    CCC M 2",
                        "  DDD D 1 unless AAA 2 X",
                        "segment AAA",
                        "  M 1 an..3",
                        "segment BBB",
                        "  M 1 an..3",
                        "segment CCC",
                        "  M 1 an..3",
                        "segment DDD",
                        "  M 1 an..3");

        assertThat(profile.name()).isEqualTo("TEST");
        assertThat(profile.reads("ABC:1:2:UN")).isTrue();
        assertThat(profile.reads("ABC:1:2:UN:X")).isFalse();
        assertThat(profile.root())
                .extracting(StructureNode::tag)
                .containsExactly("AAA", "BBB", "DDD");
        assertThat(profile.root().get(1).children())
                .extracting(StructureNode::most)
                .containsExactly(2);
        assertThat(profile.root().get(1).group()).isTrue();
        assertThat(profile.root().get(2).presence()).isEqualTo(Presence.DEPENDENT);
        assertThat(profile.root().get(2).waivedBy()).contains(new Waiver("AAA", 2, "X"));
    }

    @Test
    void readsAlternativesOfAComposite() {
        var profile =
                read(
                        "structure",
                        "  AAA M 1",
                        "segment AAA",
                        "  M C516 *2 | M 5025 an..3 {39} | M 5004 n..15,2",
                        "  or        | M 5025 an..3 {144 145} | - 5004");

        var elements = profile.root().get(0).rules().get(0).elements();
        assertThat(elements).hasSize(2);
        assertThat(elements)
                .extracting(ElementRule::presence)
                .containsExactly(Presence.MANDATORY, Presence.CONDITIONAL);
        var text = "39145".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(elements.get(1).variantFor(text, 0, 2).get(1).presence())
                .isEqualTo(Presence.MANDATORY);
        assertThat(elements.get(1).variantFor(text, 2, 5).get(1).presence())
                .isEqualTo(Presence.UNUSED);
    }

    @Test
    void keepsACodeToItsAssociation() {
        var profile =
                read("structure", "  AAA M 1", "segment AAA", "  M 1001 an..3 {929@NEP-I 932 _}");

        var codes =
                profile.root()
                        .get(0)
                        .rules()
                        .get(0)
                        .elements()
                        .get(0)
                        .variants()
                        .get(0)
                        .get(0)
                        .codes()
                        .orElseThrow();
        var text = "929932 ".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(codes.holds(text, 0, 3, "NEP-I")).isTrue();
        assertThat(codes.holds(text, 0, 3, "NEP")).isFalse();
        assertThat(codes.holds(text, 0, 3, "")).isTrue();
        assertThat(codes.holds(text, 3, 6, "NEP")).isTrue();
        assertThat(codes.holds(text, 6, 7, "NEP")).isTrue();
        assertThat(codes.holds(text, 0, 2, "NEP-I")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "a2, ALPHABETIC, 2, 2, 0, false",
        "an..35, ALPHANUMERIC, 1, 35, 0, false",
        "n8, NUMERIC, 8, 8, 0, false",
        "'n..15,2', NUMERIC, 1, 15, 2, false",
        "'sn..15,2', NUMERIC, 1, 15, 2, true",
        "date8, DATE, 8, 8, 0, false",
        "time4, TIME, 4, 4, 0, false"
    })
    void readsRepresentations(
            String written, Kind kind, int shortest, int longest, int decimals, boolean signed) {
        assertThat(Representation.parse(written))
                .isEqualTo(new Representation(kind, shortest, longest, decimals, signed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x3", "an", "n..", "an3..5", "date", "n..15,", "an0"})
    void refusesRepresentationsThatMeanNothing(String written) {
        assertThatThrownBy(() -> Representation.parse(written)).isInstanceOf(ProfileFault.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oops",
                "structure\n  AAA M 1",
                "structure\n  AAA X 1\nsegment AAA\n  M 1 an1",
                "structure\n  AAA M 1 when it suits\nsegment AAA\n  M 1 an1",
                "structure\n  AAA M 1\nsegment AAA\n  Q 1 an1"
            })
    void refusesAFileThatMeansNothing(String written) {
        assertThatThrownBy(() -> ProfileFile.of(written.lines())).isInstanceOf(ProfileFault.class);
    }

    @Test
    void saysWhichProfileIsMissing() {
        assertThatThrownBy(() -> ProfileFile.load("none.profile"))
                .hasMessage("there is no profile none.profile");
    }

    private static MessageProfile read(String... lines) {
        return ProfileFile.of(Stream.of(lines));
    }
}
