package no.klarering.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All procedures of one edition, in the order of their numbers. */
public record ProcedureTable(List<Procedure> procedures) {

    public ProcedureTable {
        procedures = List.copyOf(procedures);
    }

    /** The lines of an import procedure that are in force for a mode on a date. */
    public List<Procedure> of(String importProcedure, TrafficMode mode, LocalDate date) {
        return procedures.stream()
                .filter(each -> each.importProcedure().equals(importProcedure))
                .filter(each -> each.modes().contains(mode))
                .filter(each -> each.period().contains(date))
                .toList();
    }

    /** Whether any line of the import procedure asks for it, by any interface and at any time. */
    public boolean everAsksFor(Need need, String importProcedure) {
        return procedures.stream()
                .filter(each -> each.importProcedure().equals(importProcedure))
                .anyMatch(each -> each.asksFor(need));
    }

    /** What can end at the border. */
    public Set<String> outgoingProcedures() {
        return procedures.stream()
                .map(Procedure::outgoingProcedure)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
