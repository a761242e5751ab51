package no.klarering.edi.translate;

import java.util.ArrayList;
import java.util.List;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.edi.cusdec.TranslatedMessage;
import no.klarering.edi.cusdec.TranslationSink;
import no.klarering.edi.syntax.MessageVerdict;

/** Collects, while an interchange is read, what was found of its messages and what they order. */
final class Orders implements TranslationSink {

    private static final String DECLARATION = "CUSDEC";

    private final List<MessageVerdict> verdicts = new ArrayList<>();
    private final List<SubmitDeclaration> declarations = new ArrayList<>();

    /** Nothing is kept of it but what was found. */
    void judged(MessageVerdict verdict) {
        verdicts.add(verdict);
    }

    @Override
    public void message(TranslatedMessage message) {
        judged(message.verdict());
        message.order().ifPresent(declarations::add);
    }

    static boolean isDeclaration(MessageVerdict verdict) {
        return verdict.type().equals(DECLARATION);
    }

    List<MessageVerdict> verdicts() {
        return verdicts;
    }

    List<SubmitDeclaration> declarations() {
        return declarations;
    }
}
