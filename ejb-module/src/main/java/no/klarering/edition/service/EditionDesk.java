package no.klarering.edition.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import no.klarering.edition.DataEdition;
import no.klarering.edition.DataEditions;
import no.klarering.edition.EditionLoader;
import no.klarering.edition.EditionRegister;
import no.klarering.edition.Reload;

/** Shows editions and loads new ones; each data set in a transaction of its own. */
@Stateless
public class EditionDesk implements DataEditions {

    private final EditionRegister register;
    private final EditionLoader loader;
    private final EditionsInUse inUse;

    public EditionDesk() {
        this(null, null, null);
    }

    @Inject
    public EditionDesk(EditionRegister register, EditionLoader loader, EditionsInUse inUse) {
        this.register = register;
        this.loader = loader;
        this.inUse = inUse;
    }

    @Override
    public List<DataEdition> inForce() {
        return register.inForce();
    }

    @Override
    public List<DataEdition> history(String dataSet) {
        return register.history(dataSet);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Reload> reload(String actor, Set<String> confirmed) {
        var reloads =
                inUse.sets().stream()
                        .map(set -> loader.load(set, actor, confirmed.contains(set.name())))
                        .toList();
        inUse.refresh();
        return reloads;
    }
}
