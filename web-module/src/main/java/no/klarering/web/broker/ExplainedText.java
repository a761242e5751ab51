package no.klarering.web.broker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import no.klarering.kernel.Text;
import no.klarering.messaging.ElementLayouts;
import no.klarering.messaging.ElementLayouts.Element;
import no.klarering.web.console.Masks;

/** A pasted interchange, box by box. It is read from the request and gone with it. */
@Named("explained")
@RequestScoped
public class ExplainedText {

    /** Characters of a text that is explained. */
    static final int LONGEST = 500_000;

    private static final int MOST_SEGMENTS = 600;

    private Masks masks;
    private boolean asked;
    private String fault = "";
    private List<ElementLayouts.Explained> segments = List.of();

    public ExplainedText() {}

    @Inject
    public ExplainedText(HttpServletRequest request, ElementLayouts layouts, Masks masks) {
        this.masks = masks;
        var text = Optional.ofNullable(request.getParameter("text")).orElse("").strip();
        asked = request.getMethod().equals("POST");
        if (text.length() > LONGEST) {
            fault = "toolarge";
        } else if (!text.isEmpty()) {
            var bytes = PastedText.bytes(text);
            fault = bytes.isPresent() ? "" : "characters";
            segments =
                    bytes.map(each -> layouts.explain(each, MOST_SEGMENTS + 1)).orElse(List.of());
        }
    }

    public boolean asked() {
        return asked;
    }

    /** The end of the key of what was wrong with the text; empty for nothing. */
    public String fault() {
        return fault.isEmpty() && asked && segments.isEmpty() ? "nothing" : fault;
    }

    public boolean unreadable() {
        return !segments.isEmpty() && segments.get(0).unreadable();
    }

    public boolean found() {
        return !segments.isEmpty() && !unreadable();
    }

    public List<ElementLayouts.Explained> rows() {
        return segments.subList(0, Math.min(MOST_SEGMENTS, segments.size()));
    }

    public boolean cut() {
        return segments.size() > MOST_SEGMENTS;
    }

    public int shown() {
        return MOST_SEGMENTS;
    }

    /** A value without the personal part of a national identity number. */
    public String value(Element element) {
        return masks.hide(element.value());
    }

    public String raw(ElementLayouts.Explained segment) {
        return masks.hide(segment.segment().raw());
    }

    public boolean means(Text meaning) {
        return !meaning.nb().isEmpty();
    }
}
