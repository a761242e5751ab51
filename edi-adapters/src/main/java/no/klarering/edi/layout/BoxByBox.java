package no.klarering.edi.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.klarering.codes.CodeBook;
import no.klarering.codes.CodeBooks;
import no.klarering.codes.Explanations;
import no.klarering.edi.syntax.MessageText;
import no.klarering.edi.syntax.SegmentWalk;
import no.klarering.kernel.Text;
import no.klarering.messaging.ElementLayouts;

/** Explains interchanges value by value, by the table {@code elements.txt} and the code lists. */
@ApplicationScoped
public class BoxByBox implements ElementLayouts {

    private static final Text UNKNOWN =
            new Text("Ikke i bruk i denne profilen", "Not used in this profile");
    private static final Text NOTHING = new Text("", "");

    private final PlainLayouts layouts;
    private final CodeBooks codeBooks;
    private final Explanations explanations;
    private final List<ElementMeaning> meanings;

    public BoxByBox() {
        this(null, null, null);
    }

    @Inject
    public BoxByBox(PlainLayouts layouts, CodeBooks codeBooks, Explanations explanations) {
        this.layouts = layouts;
        this.codeBooks = codeBooks;
        this.explanations = explanations;
        this.meanings = TableFile.lines("elements.txt", ElementMeaning::parse);
    }

    @Override
    public List<Explained> explain(byte[] interchange, int most) {
        if (!SegmentWalk.readable(interchange)) {
            return layouts.layOut(interchange).stream()
                    .map(segment -> new Explained(segment, List.of()))
                    .toList();
        }
        var explained = new ArrayList<Explained>();
        var codes = codeBooks.current();
        layouts.through(
                interchange,
                (segment, messageType, text) -> {
                    if (explained.size() < most) {
                        explained.add(new Explained(segment, elements(messageType, text, codes)));
                    }
                });
        return explained;
    }

    private List<Element> elements(String messageType, MessageText text, CodeBook codes) {
        var elements = new ArrayList<Element>();
        for (int element = 2; element <= text.elements(1); element++) {
            for (int component = 1; component <= text.components(1, element); component++) {
                if (text.has(1, element, component)) {
                    elements.add(element(messageType, text, codes, element, component));
                }
            }
        }
        return elements;
    }

    private Element element(
            String messageType, MessageText text, CodeBook codes, int element, int component) {
        var place = element + "." + component;
        var value = text.text(1, element, component);
        var known = meaning(messageType, text, place);
        return new Element(
                element,
                component,
                known.map(ElementMeaning::box).orElse(""),
                known.map(ElementMeaning::name).orElse(UNKNOWN),
                value,
                known.flatMap(meaning -> meaning.codes().of(value, codes, explanations))
                        .orElse(NOTHING));
    }

    private Optional<ElementMeaning> meaning(String messageType, MessageText text, String place) {
        return meanings.stream().filter(each -> each.fits(messageType, text, place)).findFirst();
    }
}
