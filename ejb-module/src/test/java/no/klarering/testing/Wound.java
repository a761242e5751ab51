package no.klarering.testing;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** One way to hurt an interchange. */
public enum Wound {
    CHARACTER_CHANGED((text, by) -> Cut.at(text, by, 1, by.splinter())),
    BIT_FLIPPED(Wound::flipBit),
    CHARACTERS_PUT_IN((text, by) -> Cut.at(text, by, 0, by.splinter())),
    CHARACTERS_LOST((text, by) -> Cut.at(text, by, 1 + by.below(40), "")),
    CHARACTERS_DOUBLED(Wound::doubleCharacters),
    BROKEN_OFF((text, by) -> text.substring(0, by.below(text.length()))),
    BEGINNING_LOST((text, by) -> text.substring(by.below(Math.min(text.length(), 120)))),
    SPLICED((text, by) -> Cut.head(text, by) + Cut.tail(by.other(), by)),
    ONE_AFTER_THE_OTHER((text, by) -> text + by.other()),
    SEGMENT_LOST(
            (text, by) -> Cut.segments(text, by, parts -> parts.remove(by.below(parts.size())))),
    SEGMENT_DOUBLED((text, by) -> Cut.segments(text, by, parts -> repeat(parts, by, 1))),
    SEGMENT_REPEATED(
            (text, by) -> Cut.segments(text, by, parts -> repeat(parts, by, by.below(120)))),
    SEGMENTS_SWAPPED((text, by) -> Cut.segments(text, by, parts -> swap(parts, by))),
    FOREIGN_SEGMENT(
            (text, by) ->
                    Cut.segments(
                            text, by, parts -> parts.add(by.below(parts.size()), foreign(by)))),
    SERVICE_SEGMENT(
            (text, by) ->
                    Cut.segments(
                            text,
                            by,
                            parts -> parts.add(by.below(parts.size()), by.serviceSegment()))),
    ELEMENT_LOST(
            (text, by) -> Cut.elements(text, by, parts -> parts.remove(by.below(parts.size())))),
    ELEMENT_DOUBLED((text, by) -> Cut.elements(text, by, parts -> repeat(parts, by, 1))),
    ELEMENTS_SWAPPED((text, by) -> Cut.elements(text, by, parts -> swap(parts, by))),
    ELEMENT_CHANGED(
            (text, by) ->
                    Cut.elements(
                            text, by, parts -> parts.set(by.below(parts.size()), by.splinter()))),
    COMPONENT_LOST(
            (text, by) -> Cut.components(text, by, parts -> parts.remove(by.below(parts.size())))),
    COMPONENT_DOUBLED((text, by) -> Cut.components(text, by, parts -> repeat(parts, by, 1))),
    COMPONENT_CHANGED(
            (text, by) ->
                    Cut.components(
                            text, by, parts -> parts.set(by.below(parts.size()), by.splinter()))),
    COMPONENT_LONG(
            (text, by) ->
                    Cut.components(
                            text,
                            by,
                            parts -> parts.set(by.below(parts.size()), "9".repeat(by.below(400))))),
    COUNT_CHANGED(Wound::changeCount),
    OTHER_CHARACTER_SET(
            (text, by) ->
                    text.replaceFirst(
                            "UNOC:3",
                            by.pick(
                                    List.of(
                                            "UNOA:1", "UNOB:2", "UNOY:4", "UNOZ:9", "unoc:3",
                                            "UNOC", "KECA:1")))),
    OTHER_ENCODING(Wound::encode),
    OTHER_SERVICE_CHARACTERS((text, by) -> by.serviceSegment() + text.replaceFirst("UNA.{6}", "")),
    BYTE_ORDER_MARK((text, by) -> "\u00EF\u00BB\u00BF" + text),
    LINE_BREAKS(
            (text, by) -> text.replace("'", by.pick(List.of("'\r\n", "\r\n", "'\n\n  ", "\n")))),
    NULLS((text, by) -> Cut.at(text, by, 0, "\u0000".repeat(1 + by.below(60)))),
    RELEASES((text, by) -> Cut.at(text, by, 0, "?".repeat(1 + by.below(9)))),
    SMALL_LETTERS((text, by) -> text.toLowerCase(java.util.Locale.ROOT)),
    NOTHING_LEFT((text, by) -> by.oneIn(20) ? "" : text),
    HUGE_SEGMENT((text, by) -> Cut.at(text, by, 0, "x".repeat(1 << 20))),
    HUGE_ELEMENTS((text, by) -> Cut.at(text, by, 0, "+".repeat(1 << 20))),
    HUGE_COMPONENTS((text, by) -> Cut.at(text, by, 0, ":".repeat(1 << 19))),
    HUGE_REPETITION((text, by) -> Cut.segments(text, by, parts -> repeat(parts, by, 20_000))),
    HUGE_NOISE((text, by) -> Cut.at(text, by, 0, by.splinter().repeat(50_000)));

    /** Those that leave an interchange about as long as it was. */
    static final List<Wound> SMALL;

    /** Those that make it a hundred times as long. */
    static final List<Wound> HUGE;

    static {
        var huge = EnumSet.range(HUGE_SEGMENT, HUGE_NOISE);
        HUGE = List.copyOf(huge);
        SMALL = Stream.of(values()).filter(wound -> !huge.contains(wound)).toList();
    }

    private final BiFunction<String, WoundSource, String> way;

    Wound(BiFunction<String, WoundSource, String> way) {
        this.way = way;
    }

    String inflictOn(String text, WoundSource by) {
        return way.apply(text, by);
    }

    private static String flipBit(String text, WoundSource by) {
        if (text.isEmpty()) {
            return text;
        }
        int at = by.below(text.length());
        char flipped = (char) (text.charAt(at) ^ 1 << by.below(8));
        return text.substring(0, at) + flipped + text.substring(at + 1);
    }

    private static String doubleCharacters(String text, WoundSource by) {
        int at = by.below(text.length());
        int to = Math.min(text.length(), at + 1 + by.below(60));
        return text.substring(0, to) + text.substring(at);
    }

    private static String changeCount(String text, WoundSource by) {
        var tag = by.pick(List.of("UNT+", "UNZ+", "CNT+5:"));
        var count =
                by.pick(List.of("0", "-1", "000037", "36", "99999999999", "1,0", "", "37 ", "2"));
        return text.replaceFirst(tag.replace("+", "\\+") + "[0-9]*", tag + count);
    }

    private static String encode(String text, WoundSource by) {
        var charset =
                by.pick(
                        List.of(
                                StandardCharsets.UTF_8,
                                StandardCharsets.UTF_16,
                                StandardCharsets.UTF_16LE));
        return new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    private static String foreign(WoundSource by) {
        var segments = Cut.inSegments(by.other());
        return by.pick(segments);
    }

    private static void repeat(List<String> parts, WoundSource by, int times) {
        int at = by.below(parts.size());
        parts.addAll(at, Collections.nCopies(times, parts.get(at)));
    }

    private static void swap(List<String> parts, WoundSource by) {
        Collections.swap(parts, by.below(parts.size()), by.below(parts.size()));
    }
}
