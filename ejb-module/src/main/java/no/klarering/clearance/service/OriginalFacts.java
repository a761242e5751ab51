package no.klarering.clearance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.klarering.declaration.Category;
import no.klarering.declaration.DeclarationHistory;
import no.klarering.declaration.DeclarationHistory.Latest;
import no.klarering.declaration.DeclarationVersion;
import no.klarering.declaration.Declarations;
import no.klarering.declaration.Original;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.DeclarationKey;

/** Finds and locks what declarations complete or recalculate. */
@ApplicationScoped
public class OriginalFacts {

    private final Declarations declarations;

    public OriginalFacts() {
        this(null);
    }

    @Inject
    public OriginalFacts(Declarations declarations) {
        this.declarations = declarations;
    }

    /** The original of a declaration that is to be decided. */
    public Optional<Original> of(SubmitDeclaration command, DeclarationHistory history) {
        var category = command.header().category();
        if (category.recalculates()) {
            return command.header().relatedDeclaration().flatMap(declarations::original);
        }
        if (category == Category.WITHDRAWAL) {
            return history.standing()
                    .filter(standing -> standing.category().recalculates())
                    .map(Latest::id)
                    .flatMap(declarations::find)
                    .flatMap(this::of);
        }
        return category == Category.EN
                ? history.latest().map(Latest::id).map(DeclarationId::key).flatMap(this::awaited)
                : Optional.empty();
    }

    private Optional<Original> awaited(DeclarationKey key) {
        return declarations.provisional(key);
    }

    /** The original of a version that is kept. */
    public Optional<Original> of(DeclarationVersion version) {
        return version.content().header().category() == Category.EN
                ? awaited(version.id().key())
                : version.recalculates().map(DeclarationId::text).flatMap(declarations::original);
    }

    /** Keeps others off a declaration, and what it recalculates, until the transaction ends. */
    public void lock(DeclarationId id) {
        var keys = new HashSet<DeclarationKey>();
        keys.add(id.key());
        keys.addAll(declarations.recalculatedBy(id.key()));
        declarations.historiesForUpdate(keys);
    }

    /** What has to be locked with a declaration, besides itself. */
    public Set<DeclarationKey> lockedWith(SubmitDeclaration command) {
        var category = command.header().category();
        var keys = new HashSet<DeclarationKey>();
        if (category.recalculates()) {
            command.header()
                    .relatedDeclaration()
                    .flatMap(declarations::named)
                    .ifPresent(original -> keys.add(original.id().key()));
        }
        if (category.recalculates() || category == Category.WITHDRAWAL) {
            DeclarationId.parse(command.declarationId())
                    .ifPresent(id -> keys.addAll(declarations.recalculatedBy(id.key())));
        }
        return keys;
    }
}
