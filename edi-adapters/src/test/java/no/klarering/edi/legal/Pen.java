package no.klarering.edi.legal;

import java.util.List;

/**
 * Writes segments with given service characters, written out again here so that the writer of ours
 * is not the measure of the reader.
 *
 * @param release a blank when nothing can be released
 * @param announced whether the interchange begins with UNA
 */
record Pen(char component, char element, char release, char terminator, boolean announced) {

    static final Pen USUAL = new Pen(':', '+', '?', '\'', false);

    String announcement() {
        return announced ? "UNA" + component + element + ',' + release + ' ' + terminator : "";
    }

    /**
     * What cannot be released must not be sent: without a release character, an x stands for it.
     */
    LegalSegment writable(LegalSegment segment) {
        return release == ' '
                ? new LegalSegment(
                        segment.tag(),
                        segment.elements().stream()
                                .map(components -> components.stream().map(this::plain).toList())
                                .toList())
                : segment;
    }

    private String plain(String value) {
        return value.chars()
                .map(c -> serves((char) c) ? 'x' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    StringBuilder write(StringBuilder text, LegalSegment segment) {
        text.append(segment.tag());
        for (var components : segment.elements()) {
            text.append(element);
            write(text, components);
        }
        return text.append(terminator);
    }

    private void write(StringBuilder text, List<String> components) {
        for (int i = 0; i < components.size(); i++) {
            if (i > 0) {
                text.append(component);
            }
            for (char c : components.get(i).toCharArray()) {
                if (serves(c)) {
                    text.append(release);
                }
                text.append(c);
            }
        }
    }

    private boolean serves(char c) {
        return c == component || c == element || c == terminator || release != ' ' && c == release;
    }
}
