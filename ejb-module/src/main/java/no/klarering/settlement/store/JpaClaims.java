package no.klarering.settlement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.Json;
import no.klarering.kernel.Money;
import no.klarering.settlement.Claim;
import no.klarering.settlement.Claims;

@ApplicationScoped
@Transactional
class JpaClaims implements Claims {

    private final EntityManager entityManager;
    private final Json json;

    JpaClaims() {
        this(null, null);
    }

    @Inject
    JpaClaims(EntityManager entityManager, Json json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    @Override
    public void register(Claim claim) {
        var row = new ClaimRow();
        row.declarationId = claim.declaration().text();
        row.debtor = claim.debtor();
        row.payer = claim.payer();
        row.creditAccount = claim.creditAccount().orElse(null);
        row.byCharge = json.write(claim.byCharge());
        row.total = claim.total().kroner();
        row.registeredAt = claim.registeredAt();
        row.corrects = claim.corrects().map(DeclarationId::text).orElse(null);
        entityManager.persist(row);
    }

    @Override
    public List<Claim> about(DeclarationId declaration) {
        return entityManager
                .createQuery(
                        "select c from ClaimRow c where c.declarationId = :id or c.corrects = :id"
                                + " order by c.registeredAt, c.declarationId",
                        ClaimRow.class)
                .setParameter("id", declaration.text())
                .getResultStream()
                .map(this::claim)
                .toList();
    }

    private Claim claim(ClaimRow row) {
        return new Claim(
                DeclarationId.of(row.declarationId),
                row.debtor,
                row.payer,
                Optional.ofNullable(row.creditAccount),
                json.read(row.byCharge, ByCharge.class),
                Money.ofKroner(row.total),
                row.registeredAt,
                Optional.ofNullable(row.corrects).map(DeclarationId::of));
    }

    private static final class ByCharge extends TreeMap<String, Money> {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public boolean draw(
            String creditAccount, DeclarationId declaration, Money amount, Money limit) {
        var balance = balanceForUpdate(creditAccount);
        if (amount.compareTo(Money.ZERO) > 0 && balance.drawn + amount.kroner() > limit.kroner()) {
            return false;
        }
        balance.drawn += amount.kroner();
        keepDrawing(creditAccount, declaration, amount);
        return true;
    }

    private CreditBalanceRow balanceForUpdate(String creditAccount) {
        var balance = locked(creditAccount);
        if (balance != null) {
            return balance;
        }
        locked(CreditBalanceRow.FIRST_DRAWS);
        var made = locked(creditAccount);
        return made == null ? first(creditAccount) : made;
    }

    private CreditBalanceRow locked(String creditAccount) {
        return entityManager.find(
                CreditBalanceRow.class, creditAccount, LockModeType.PESSIMISTIC_WRITE);
    }

    private CreditBalanceRow first(String creditAccount) {
        var row = new CreditBalanceRow(creditAccount);
        entityManager.persist(row);
        entityManager.flush();
        return row;
    }

    private void keepDrawing(String creditAccount, DeclarationId declaration, Money amount) {
        var drawing = new CreditDrawingRow();
        drawing.declarationId = declaration.text();
        drawing.creditAccount = creditAccount;
        drawing.amount = amount.kroner();
        entityManager.persist(drawing);
    }

    @Override
    public void giveBack(DeclarationId declaration) {
        var drawing =
                entityManager.find(
                        CreditDrawingRow.class, declaration.text(), LockModeType.PESSIMISTIC_WRITE);
        if (drawing == null || drawing.givenBack) {
            return;
        }
        drawing.givenBack = true;
        balanceForUpdate(drawing.creditAccount).drawn -= drawing.amount;
    }

    @Override
    public Money drawn(String creditAccount) {
        var balance = entityManager.find(CreditBalanceRow.class, creditAccount);
        return balance == null ? Money.ZERO : Money.ofKroner(balance.drawn);
    }
}
