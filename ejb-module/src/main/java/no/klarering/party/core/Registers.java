package no.klarering.party.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.klarering.edition.DataRecords;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.party.CreditAccount;
import no.klarering.party.Organisation;

/** All registers of one edition, unchangeable and in memory. */
public final class Registers {

    private final Map<OrganisationNumber, RegisteredParty> parties;
    private final Map<Nodi, OrganisationNumber> owners = new HashMap<>();
    private final Set<OrganisationNumber> daySettlement;
    private final Map<String, CreditAccount> accounts;

    private Registers(
            List<RegisteredParty> parties,
            List<OrganisationNumber> daySettlement,
            List<CreditAccount> accounts) {
        this.parties = by(parties, party -> party.organisation().number());
        this.daySettlement = Set.copyOf(daySettlement);
        this.accounts = by(accounts, CreditAccount::number);
        parties.forEach(
                party ->
                        party.addresses()
                                .forEach(nodi -> owners.put(nodi, party.organisation().number())));
    }

    public static Registers of(DataRecords records) {
        return new Registers(
                records.of(RegisterFiles.PARTY, RegisteredParty.class),
                records.of(RegisterFiles.DAY_SETTLEMENT, OrganisationNumber.class),
                records.of(RegisterFiles.ACCOUNT, CreditAccount.class));
    }

    private static <K, V> Map<K, V> by(List<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toMap(key, Function.identity()));
    }

    public Optional<Organisation> organisation(OrganisationNumber number) {
        return Optional.ofNullable(parties.get(number)).map(RegisteredParty::organisation);
    }

    public Optional<OrganisationNumber> ownerOf(Nodi nodi) {
        return Optional.ofNullable(owners.get(nodi));
    }

    public Set<Nodi> addressesOf(OrganisationNumber number) {
        var party = parties.get(number);
        return party == null ? Set.of() : party.addresses();
    }

    public boolean daySettlement(OrganisationNumber declarant) {
        return daySettlement.contains(declarant);
    }

    public Optional<CreditAccount> creditAccount(String number) {
        return Optional.ofNullable(accounts.get(number));
    }
}
