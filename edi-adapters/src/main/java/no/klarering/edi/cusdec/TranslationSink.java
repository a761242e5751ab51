package no.klarering.edi.cusdec;

import no.klarering.edi.syntax.Envelope;

/** Takes what an interchange holds, in order, while it is translated. */
public interface TranslationSink {

    /** The envelope was opened. */
    default void opened(Envelope envelope) {}

    /** The next message; right or wrong, it says nothing of the others. */
    void message(TranslatedMessage message);
}
