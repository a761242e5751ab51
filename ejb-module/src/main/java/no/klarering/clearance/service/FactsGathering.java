package no.klarering.clearance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import no.klarering.clearance.core.ClearanceFacts;
import no.klarering.codes.CodeBooks;
import no.klarering.declaration.DeclarationHistory;
import no.klarering.declaration.Declarations;
import no.klarering.declaration.EntryFacts;
import no.klarering.declaration.Header;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.kernel.DeclarationId;
import no.klarering.risk.RiskProfiles;

/** Gathers everything that a decision looks at besides the declaration itself. */
@ApplicationScoped
public class FactsGathering {

    /** Shorter goods numbers are letters that many consignments share. */
    private static final int OWN_GOODS_NUMBER_LENGTH = 15;

    private final CodeBooks codes;
    private final RiskProfiles risk;
    private final PartyFacts parties;
    private final TariffFacts tariff;
    private final Declarations declarations;
    private final Clock clock;

    public FactsGathering() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public FactsGathering(
            CodeBooks codes,
            RiskProfiles risk,
            PartyFacts parties,
            TariffFacts tariff,
            Declarations declarations,
            Clock clock) {
        this.codes = codes;
        this.risk = risk;
        this.parties = parties;
        this.tariff = tariff;
        this.declarations = declarations;
        this.clock = clock;
    }

    /** The facts; the declaration is locked against other versions until the transaction ends. */
    public ClearanceFacts about(SubmitDeclaration command) {
        var id = DeclarationId.parse(command.declarationId());
        var header = command.header();
        var entry =
                new EntryFacts(
                        codes.current(),
                        tariff.excerpt(command),
                        id.map(known -> declarations.historyForUpdate(known.key()))
                                .orElse(DeclarationHistory.NONE),
                        header.relatedDeclaration().flatMap(declarations::named),
                        parties.owner(command.key().sender()),
                        parties.permit(header),
                        parties.trader(header),
                        tariff.publishedRate(command),
                        parties.voecSellers(command.lines()),
                        id.flatMap(known -> sameGoods(header, known)));
        return new ClearanceFacts(
                entry, parties.creditAccount(header), risk.current(), clock.instant());
    }

    private Optional<DeclarationId> sameGoods(Header header, DeclarationId id) {
        return header.goodsNumber()
                .filter(number -> number.length() == OWN_GOODS_NUMBER_LENGTH)
                .flatMap(
                        number -> declarations.sameGoods(number, header.goodsPosition(), id.key()));
    }
}
