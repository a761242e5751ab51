package no.klarering.edi.profile;

/**
 * A mandatory part may be missing after all when another segment carries a value: written {@code
 * unless BGM 5 1}.
 *
 * @param tag the other segment; its first occurrence counts
 * @param element position of the element in it, the tag being 1
 * @param value what its first component must be
 */
public record Waiver(String tag, int element, String value) {

    /** Reads the words from {@code at} on; null when there are none. */
    static Waiver parse(String[] words, int at) {
        if (words.length <= at) {
            return null;
        }
        if (!words[at].equals("unless") || words.length != at + 4) {
            throw new ProfileFault(
                    "expected: unless TAG ELEMENT VALUE, not " + String.join(" ", words));
        }
        return new Waiver(words[at + 1], Integer.parseInt(words[at + 2]), words[at + 3]);
    }
}
