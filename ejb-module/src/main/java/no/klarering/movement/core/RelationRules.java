package no.klarering.movement.core;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.klarering.kernel.Problem;
import no.klarering.movement.MovementFault;
import no.klarering.movement.MovementKind;
import no.klarering.movement.Relation;

/** The rules of relations: both ends are there, and are of kinds that hang together. */
public final class RelationRules {

    private RelationRules() {}

    public static List<Problem> check(
            Relation relation, Optional<MovementKind> parent, Optional<MovementKind> child) {
        return Stream.of(
                        kindsHangTogether(relation),
                        endIsThere(relation.parentObjectType(), parent, "parentObjectReference"),
                        endIsThere(relation.childObjectType(), child, "childObjectReference"))
                .flatMap(found -> found)
                .toList();
    }

    /** 55: a master hangs on a transport; a house on a master, or on a transport directly. */
    private static Stream<Problem> kindsHangTogether(Relation relation) {
        return relation.parentObjectType() == relation.childObjectType()
                ? Stream.of(MovementFault.RELATION_KINDS.at("childObjectType"))
                : Stream.empty();
    }

    /** 56: the reference is that of an active message of the kind. */
    private static Stream<Problem> endIsThere(
            MovementKind said, Optional<MovementKind> found, String field) {
        return found.filter(said::equals).isPresent()
                ? Stream.empty()
                : Stream.of(MovementFault.RELATION_END.at(field));
    }
}
