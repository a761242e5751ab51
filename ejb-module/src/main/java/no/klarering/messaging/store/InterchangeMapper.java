package no.klarering.messaging.store;

import java.util.List;
import java.util.Optional;
import no.klarering.kernel.Json;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.InterchangeRegister.InterchangeView;
import no.klarering.messaging.InterchangeState;
import no.klarering.messaging.MessageFault;
import no.klarering.messaging.ReceivedInterchange;
import no.klarering.messaging.ReceivedMessage;

/** Between interchanges and their rows. */
record InterchangeMapper(Json json) {

    private static final int LONGEST_REFERENCE = 35;
    private static final int LONGEST_DECLARATION_ID = 70;
    private static final int LONGEST_CAUSE = 2000;

    /** A reference as columns keep it: what is longer is refused anyway, and kept in the bytes. */
    static String reference(String text) {
        return clip(text, LONGEST_REFERENCE);
    }

    static String declarationId(String text) {
        return clip(text, LONGEST_DECLARATION_ID);
    }

    /** PostgreSQL takes no null character into a text. */
    private static String clip(String text, int length) {
        return text.substring(0, Math.min(text.length(), length)).replace('\0', ' ');
    }

    InterchangeRow row(
            ReceivedInterchange interchange, InterchangeState state, List<MessageFault> faults) {
        var row = new InterchangeRow();
        row.id = interchange.id();
        row.channel = interchange.channel();
        row.sender = interchange.sender().map(Nodi::code).orElse(null);
        row.organisation = interchange.organisation().orElse(null);
        row.controlReference =
                interchange.controlReference().map(InterchangeMapper::reference).orElse(null);
        row.receivedAt = interchange.receivedAt();
        row.state = state;
        row.test = interchange.test();
        row.size = interchange.content().length;
        row.quarantineCause =
                interchange.quarantineCause().map(text -> clip(text, LONGEST_CAUSE)).orElse(null);
        row.faults = json.write(faults);
        return row;
    }

    InterchangeMessageRow row(String interchangeId, int ordinal, ReceivedMessage message) {
        var row = new InterchangeMessageRow();
        row.interchangeId = interchangeId;
        row.ordinal = ordinal;
        row.reference = reference(message.reference());
        row.declarationId =
                message.declarationId().map(InterchangeMapper::declarationId).orElse(null);
        row.state = message.state();
        row.faults = json.write(message.faults());
        row.warnings = json.write(message.warnings());
        return row;
    }

    InterchangeView view(InterchangeRow row, List<InterchangeMessageRow> messages) {
        return new InterchangeView(
                row.id,
                row.channel,
                Optional.ofNullable(row.sender).map(Nodi::of),
                Optional.ofNullable(row.organisation),
                Optional.ofNullable(row.controlReference),
                row.receivedAt,
                row.state,
                row.test,
                row.size,
                Optional.ofNullable(row.quarantineCause),
                row.faults == null ? List.of() : json.readList(row.faults, MessageFault.class),
                messages.stream().map(this::message).toList());
    }

    private ReceivedMessage message(InterchangeMessageRow row) {
        return new ReceivedMessage(
                row.reference,
                Optional.ofNullable(row.declarationId),
                row.state,
                json.readList(row.faults, MessageFault.class),
                json.readList(row.warnings, MessageFault.class));
    }
}
