package no.klarering.voec.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.klarering.edition.DataRecords;
import no.klarering.voec.TreffUser;
import no.klarering.voec.VoecNumber;
import no.klarering.voec.VoecScheme;
import no.klarering.voec.VoecSeller;

/** Sellers, users of Treff and law in one edition, unchangeable and in memory. */
public final class VoecRegister {

    private final Map<VoecNumber, List<VoecSeller>> sellers;
    private final List<TreffUser> treffUsers;
    private final List<VoecScheme> schemes;

    private VoecRegister(
            List<VoecSeller> sellers, List<TreffUser> treffUsers, List<VoecScheme> schemes) {
        this.sellers = sellers.stream().collect(Collectors.groupingBy(VoecSeller::number));
        this.treffUsers = treffUsers;
        this.schemes = schemes;
    }

    public static VoecRegister of(DataRecords records) {
        return new VoecRegister(
                records.of(VoecFiles.SELLER, VoecSeller.class),
                records.of(VoecFiles.TREFF_USER, TreffUser.class),
                records.of(VoecFiles.SCHEME, VoecScheme.class));
    }

    public boolean registered(VoecNumber number, LocalDate day) {
        return sellers.getOrDefault(number, List.of()).stream()
                .anyMatch(seller -> seller.period().contains(day));
    }

    public Optional<VoecScheme> scheme(LocalDate day) {
        return schemes.stream().filter(scheme -> scheme.period().contains(day)).findFirst();
    }

    public List<TreffUser> treffUsers() {
        return treffUsers;
    }
}
