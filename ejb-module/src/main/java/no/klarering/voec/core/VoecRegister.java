package no.klarering.voec.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.klarering.edition.DataRecords;
import no.klarering.voec.TreffUser;
import no.klarering.voec.VoecNumber;
import no.klarering.voec.VoecSeller;

/** Sellers and users of Treff in one edition, unchangeable and in memory. */
public final class VoecRegister {

    private final Map<VoecNumber, List<VoecSeller>> sellers;
    private final List<TreffUser> treffUsers;

    private VoecRegister(List<VoecSeller> sellers, List<TreffUser> treffUsers) {
        this.sellers = sellers.stream().collect(Collectors.groupingBy(VoecSeller::number));
        this.treffUsers = treffUsers;
    }

    public static VoecRegister of(DataRecords records) {
        return new VoecRegister(
                records.of(VoecFiles.SELLER, VoecSeller.class),
                records.of(VoecFiles.TREFF_USER, TreffUser.class));
    }

    public boolean registered(VoecNumber number, LocalDate day) {
        return sellers.getOrDefault(number, List.of()).stream()
                .anyMatch(seller -> seller.period().contains(day));
    }

    public List<TreffUser> treffUsers() {
        return treffUsers;
    }
}
