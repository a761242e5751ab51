package no.klarering.messaging.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.klarering.kernel.Json;
import no.klarering.kernel.MessageKey;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.InterchangeRegister;
import no.klarering.messaging.InterchangeState;
import no.klarering.messaging.MessageFault;
import no.klarering.messaging.MessageOutcome;
import no.klarering.messaging.Outbox;
import no.klarering.messaging.ReceivedInterchange;
import no.klarering.messaging.ReceivedMessage;

@ApplicationScoped
@Transactional
class JpaInterchangeRegister implements InterchangeRegister {

    private final EntityManager entityManager;
    private final Outbox outbox;
    private final Json json;
    private final InterchangeReading reading;
    private final RefusalRows refusals;

    JpaInterchangeRegister() {
        this(null, null, null);
    }

    @Inject
    JpaInterchangeRegister(EntityManager entityManager, Outbox outbox, Json json) {
        this.entityManager = entityManager;
        this.outbox = outbox;
        this.json = json;
        this.reading = new InterchangeReading(entityManager, new InterchangeMapper(json));
        this.refusals = new RefusalRows(entityManager);
    }

    @Override
    public List<Registration> register(List<ReceivedInterchange> interchanges) {
        var known = KnownInterchanges.among(interchanges, entityManager);
        return interchanges.stream().map(each -> register(each, known)).toList();
    }

    private Registration register(ReceivedInterchange interchange, KnownInterchanges known) {
        var before = known.state(interchange.id());
        if (before.isPresent()) {
            return before.get() == interchange.state()
                    ? Registration.REPEAT
                    : Registration.DUPLICATE;
        }
        if (referenceUsedBefore(interchange, known)) {
            keep(
                    interchange,
                    InterchangeState.REJECTED,
                    interchange.faultsIfDuplicate(),
                    List.of());
            known.add(interchange.id(), InterchangeState.REJECTED);
            interchange.replyIfDuplicate().ifPresent(outbox::owe);
            return Registration.DUPLICATE;
        }
        keep(interchange, interchange.state(), interchange.faults(), interchange.messages());
        known.add(interchange.id(), interchange.state());
        interchange.reply().ifPresent(outbox::owe);
        return Registration.NEW;
    }

    private boolean referenceUsedBefore(ReceivedInterchange interchange, KnownInterchanges known) {
        if (interchange.replyIfDuplicate().isEmpty()) {
            return false;
        }
        var key = KnownInterchanges.key(interchange).orElseThrow();
        var before = known.reference(key);
        if (before.isEmpty()) {
            var row = new SenderReferenceRow();
            row.sender = key.sender;
            row.controlReference = key.controlReference;
            use(row, interchange);
            entityManager.persist(row);
            known.add(key, row);
            return false;
        }
        var row = before.get();
        var remembered = row.makesDuplicateAt(interchange.receivedAt());
        if (!remembered) {
            use(row, interchange);
        }
        return remembered;
    }

    private static void use(SenderReferenceRow row, ReceivedInterchange interchange) {
        row.interchangeId = interchange.id();
        row.usedAt = interchange.receivedAt();
    }

    private void keep(
            ReceivedInterchange interchange,
            InterchangeState state,
            List<MessageFault> faults,
            List<ReceivedMessage> messages) {
        var mapper = new InterchangeMapper(json);
        var row = mapper.row(interchange, state, faults);
        entityManager.persist(row);
        refusals.write(row, RefusalRows.WHOLE, faults);
        entityManager.persist(new InterchangeContentRow(interchange.id(), interchange.content()));
        for (var index = 0; index < messages.size(); index++) {
            entityManager.persist(mapper.row(interchange.id(), index + 1, messages.get(index)));
            if (faults.isEmpty()) {
                refusals.write(row, index + 1, messages.get(index).faults());
            }
        }
    }

    @Override
    public void settle(List<MessageOutcome> outcomes) {
        var keys = outcomes.stream().map(MessageOutcome::key).toList();
        var rows = MessageRows.of(keys, entityManager);
        for (var outcome : outcomes) {
            var row = rows.of(outcome.key());
            row.state = outcome.state();
            row.faults = json.write(outcome.faults());
            row.warnings = json.write(outcome.warnings());
            if (!outcome.faults().isEmpty()) {
                refusals.write(
                        entityManager.find(InterchangeRow.class, row.interchangeId),
                        row.ordinal,
                        outcome.faults());
            }
        }
    }

    @Override
    public void moved(MessageKey key, String state) {
        MessageRows.of(List.of(key), entityManager).of(key).state = state;
    }

    @Override
    public void warned(MessageKey key, MessageFault warning) {
        var row = MessageRows.locked(List.of(key), entityManager).of(key);
        var warnings = new ArrayList<>(json.readList(row.warnings, MessageFault.class));
        warnings.add(warning);
        row.warnings = json.write(warnings);
    }

    @Override
    public Optional<InterchangeView> find(String id) {
        return reading.find(id);
    }

    @Override
    public Optional<byte[]> content(String id) {
        return Optional.ofNullable(entityManager.find(InterchangeContentRow.class, id))
                .map(row -> row.content);
    }

    @Override
    public List<InterchangeView> recent(
            Optional<InterchangeState> state, Optional<Nodi> sender, int offset, int size) {
        return reading.recent(state, sender, offset, size);
    }

    @Override
    public List<InterchangeView> search(String words, int size) {
        return reading.search(words, size);
    }
}
