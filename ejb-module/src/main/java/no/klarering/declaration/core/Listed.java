package no.klarering.declaration.core;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.klarering.codes.CodeListName;
import no.klarering.kernel.Problem;
import no.klarering.kernel.Where;

/** A code that must be given, and be in force in its list. */
record Listed(CodeListName list, Optional<String> code) {

    Stream<Problem> orFault(Entry entry, String number, Where where) {
        return code.filter(c -> entry.inForce(list, c)).isPresent()
                ? Fault.none()
                : Fault.at(where, number, Map.of("declared", code.orElse(Fault.NOTHING)));
    }
}
