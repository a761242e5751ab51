package no.klarering.clearance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.klarering.clearance.core.DoubleFacts;
import no.klarering.declaration.Declarations;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.doubles.DoubleFindings;
import no.klarering.doubles.DoubleLaw;
import no.klarering.doubles.DoubleLaws;
import no.klarering.doubles.Doubles;
import no.klarering.doubles.Sign;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.DeclarationKey;

/**
 * Gathers what bears the signs of the goods of some declarations: one question for all of them, and
 * two more when there is anything.
 */
@ApplicationScoped
public class DoubleFactsGathering {

    private final DoubleLaws laws;
    private final Declarations declarations;
    private final DoubleFindings findings;

    public DoubleFactsGathering() {
        this(null, null, null);
    }

    @Inject
    public DoubleFactsGathering(
            DoubleLaws laws, Declarations declarations, DoubleFindings findings) {
        this.laws = laws;
        this.declarations = declarations;
        this.findings = findings;
    }

    /** The facts of some declarations, in their order. */
    List<DoubleFacts> about(List<SubmitDeclaration> turn) {
        var signs = turn.stream().map(DoubleFactsGathering::signs).toList();
        var bearers =
                declarations.bearers(
                        signs.stream().flatMap(Set::stream).collect(Collectors.toSet()));
        var keys = new HashSet<DeclarationKey>();
        bearers.values().forEach(keys::addAll);
        var standing =
                declarations.standing(keys).stream()
                        .collect(Collectors.toMap(each -> key(each).orElseThrow(), each -> each));
        var alike = new Alike(laws.current(), bearers, standing, cleared(turn, standing));
        return IntStream.range(0, turn.size())
                .mapToObj(index -> alike.to(key(turn.get(index)), signs.get(index)))
                .toList();
    }

    private Map<DeclarationKey, Set<DeclarationKey>> cleared(
            List<SubmitDeclaration> turn, Map<DeclarationKey, SubmitDeclaration> standing) {
        return standing.isEmpty()
                ? Map.of()
                : findings.cleared(turn.stream().flatMap(each -> key(each).stream()).toList());
    }

    static Set<String> signs(SubmitDeclaration declaration) {
        var signs = new LinkedHashSet<String>();
        Doubles.signs(declaration).stream().map(Sign::text).forEach(signs::add);
        return signs;
    }

    private static Optional<DeclarationKey> key(SubmitDeclaration declaration) {
        return DeclarationId.parse(declaration.declarationId()).map(DeclarationId::key);
    }

    /** Declarations by the signs of their goods. */
    private record Alike(
            DoubleLaw law,
            Map<String, Set<DeclarationKey>> bearers,
            Map<DeclarationKey, SubmitDeclaration> standing,
            Map<DeclarationKey, Set<DeclarationKey>> cleared) {

        DoubleFacts to(Optional<DeclarationKey> declaration, Set<String> signs) {
            var keys = new LinkedHashSet<DeclarationKey>();
            signs.forEach(sign -> keys.addAll(bearers.getOrDefault(sign, Set.of())));
            var alike = new ArrayList<SubmitDeclaration>();
            keys.forEach(each -> Optional.ofNullable(standing.get(each)).ifPresent(alike::add));
            return new DoubleFacts(
                    law,
                    signs,
                    alike,
                    declaration.map(each -> cleared.getOrDefault(each, Set.of())).orElse(Set.of()));
        }
    }
}
