package no.klarering.declaration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import no.klarering.declaration.core.Entry;
import no.klarering.declaration.core.EntryRule;
import no.klarering.declaration.core.EntryRules;
import no.klarering.kernel.Problem;
import no.klarering.kernel.Where;
import no.klarering.party.PersonNumber;

/**
 * Input control ("inndatakontroll"): whether a declaration is complete and right in itself, and
 * against registers, code lists and the tariff. Every rule is asked; every fault is reported, with
 * the error number that goes into {@code CUSRES ERC}.
 */
public final class EntryControl {

    private EntryControl() {}

    public static EntryFindings check(SubmitDeclaration declaration, EntryFacts facts) {
        var entry = new Entry(declaration, facts);
        var problems = ask(EntryRules.demandedOf(declaration.header()), entry);
        var warnings = new ArrayList<Problem>();
        declaration.warnings().forEach(w -> warnings.add(Problem.of(w, Where.header("", ""))));
        warnings.addAll(ask(EntryRules.advisedFor(declaration.header()), entry));
        return new EntryFindings(problems, warnings);
    }

    private static List<Problem> ask(List<EntryRule> rules, Entry entry) {
        var problems =
                rules.stream()
                        .flatMap(rule -> rule.findings(entry))
                        .map(EntryControl::withoutPersons)
                        .toList();
        return entry.declaration().positions().locate(problems);
    }

    /** A fault is told in many places, and what was declared may be the number of a person. */
    private static Problem withoutPersons(Problem problem) {
        var values = new HashMap<>(problem.values());
        values.replaceAll((name, value) -> PersonNumber.hiddenIn(value));
        return new Problem(problem.code(), problem.where(), values);
    }
}
