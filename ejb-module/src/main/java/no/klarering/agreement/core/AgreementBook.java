package no.klarering.agreement.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.klarering.agreement.Agreement;
import no.klarering.agreement.AgreementVersion;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.OrganisationNumber;

/** All versions of all senders, unchangeable and in memory. */
public final class AgreementBook {

    private static final Comparator<AgreementVersion> NEWEST_FIRST =
            Comparator.comparingInt(AgreementVersion::number).reversed();

    private final Map<String, List<AgreementVersion>> bySender = new TreeMap<>();

    private AgreementBook() {}

    /** What the register has, and above it what was agreed upon since. */
    public static AgreementBook of(
            Collection<Agreement> register, Collection<AgreementVersion> versions) {
        var book = new AgreementBook();
        register.stream().map(AgreementVersion::ofRegister).forEach(book::add);
        versions.forEach(book::add);
        book.bySender.values().forEach(each -> each.sort(NEWEST_FIRST));
        return book;
    }

    private void add(AgreementVersion version) {
        bySender.computeIfAbsent(version.agreement().sender().code(), any -> new ArrayList<>())
                .add(version);
    }

    public Optional<AgreementVersion> counting(Nodi sender, Instant at) {
        return versions(sender).stream().filter(version -> version.holds(at)).findFirst();
    }

    public Optional<Agreement> ofDeclarant(OrganisationNumber declarant, Instant at) {
        return bySender.values().stream()
                .flatMap(each -> each.stream().filter(version -> version.holds(at)).limit(1))
                .map(AgreementVersion::agreement)
                .filter(agreement -> agreement.declarant().equals(declarant))
                .findFirst();
    }

    /** The newest first. */
    public List<AgreementVersion> versions(Nodi sender) {
        return List.copyOf(bySender.getOrDefault(sender.code(), List.of()));
    }

    /** By sender: the version that counts, or the newest. */
    public List<AgreementVersion> all(Instant at) {
        return bySender.values().stream()
                .map(
                        each ->
                                each.stream()
                                        .filter(version -> version.holds(at))
                                        .findFirst()
                                        .orElse(each.get(0)))
                .toList();
    }
}
