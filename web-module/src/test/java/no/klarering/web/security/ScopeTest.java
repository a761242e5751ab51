package no.klarering.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScopeTest {

    private static final ActorId KLARVIK = new ActorId("313000109");
    private static final ActorId FOREIGNER = new ActorId("NTRSE-5560001234");

    @ParameterizedTest
    @EnumSource(Scope.class)
    void opensByTheWordOfTheCallersFamilyAlone(Scope scope) {
        var norwegian = Set.of(scope.norwegian());

        assertThat(caller(KLARVIK, norwegian).may(scope)).isTrue();
        assertThat(caller(FOREIGNER, norwegian).may(scope)).isFalse();
        assertThat(scope.foreign().map(word -> caller(FOREIGNER, Set.of(word)).may(scope)))
                .isEqualTo(scope.foreign().map(word -> true));
    }

    @Test
    void opensNothingElse() {
        var caller = caller(KLARVIK, Set.of("toll:movement/road/v2"));

        assertThat(caller.may(Scope.ROAD)).isTrue();
        assertThat(Set.of(Scope.values()).stream().filter(caller::may)).hasSize(1);
    }

    @Test
    void isFoundByBothOfItsWords() {
        assertThat(Scope.parse("toll:movement/entry")).contains(Scope.ENTRY);
        assertThat(Scope.parse("toll:eu/movement/entry")).contains(Scope.ENTRY);
        assertThat(Scope.parse("toll:eu/edi")).isEmpty();
        assertThat(Scope.parse("toll:movement")).isEmpty();
    }

    private static Caller caller(ActorId consumer, Set<String> scopes) {
        return new Caller(consumer, Optional.empty(), scopes);
    }
}
