package no.klarering.web.broker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.klarering.messaging.ElementLayouts;
import no.klarering.messaging.ElementLayouts.Explained;
import no.klarering.messaging.Mailbox;
import no.klarering.messaging.ResponseKind;
import no.klarering.web.console.Formats;
import no.klarering.web.console.Masks;
import no.klarering.web.console.SegmentSheet;
import no.klarering.web.console.SegmentSheets;

/** Says in plain sentences what a reply of Customs says. */
@RequestScoped
public class ReplyWords {

    private static final int MOST_SEGMENTS = 400;
    private static final int TEXT = 5;
    private static final String MESSAGE = ResponseKind.MESSAGE.function();

    private Broker broker;
    private Mailbox mailbox;
    private ElementLayouts layouts;
    private SegmentSheets sheets;
    private BrokerWording wording;
    private Formats formats;
    private Masks masks;

    public ReplyWords() {}

    @Inject
    public ReplyWords(
            Broker broker,
            Mailbox mailbox,
            ElementLayouts layouts,
            SegmentSheets sheets,
            BrokerWording wording,
            Formats formats,
            Masks masks) {
        this.broker = broker;
        this.mailbox = mailbox;
        this.layouts = layouts;
        this.sheets = sheets;
        this.wording = wording;
        this.formats = formats;
        this.masks = masks;
    }

    /** A reply of the reader; without its bytes when it is another's. */
    public ReadReply read(Mailbox.Entry entry) {
        return mailbox.content(entry.id(), broker.addresses())
                .map(bytes -> read(entry, bytes))
                .orElseGet(
                        () ->
                                new ReadReply(
                                        entry, List.of(), List.of(), false, SegmentSheet.EMPTY));
    }

    private ReadReply read(Mailbox.Entry entry, byte[] bytes) {
        var segments = layouts.explain(bytes, MOST_SEGMENTS);
        return new ReadReply(
                entry,
                sentences(entry.type(), segments),
                all(segments, "ERC", 2, 1).stream().distinct().toList(),
                first(segments, "BGM", 5).filter(MESSAGE::equals).isPresent(),
                sheets.interchange(bytes, MOST_SEGMENTS));
    }

    private List<String> sentences(String type, List<Explained> segments) {
        return switch (type) {
            case "CUSRES" -> response(segments);
            case "CONTRL" -> report(segments);
            default -> List.of(wording.sayOr("reply." + type, "reply.other"));
        };
    }

    private List<String> response(List<Explained> segments) {
        var said = new ArrayList<String>();
        said.add(
                wording.sayOr(
                        "reply.CUSRES." + first(segments, "BGM", 5).orElse(""), "reply.other"));
        first(segments, "GIS", 2)
                .ifPresent(action -> said.add(wording.sayOr("reply.GIS." + action, "reply.other")));
        dated(segments, "255").ifPresent(day -> said.add(wording.say("reply.due", List.of(day))));
        reference(segments, "ABT")
                .ifPresent(number -> said.add(wording.say("reply.number", List.of(number))));
        first(segments, "TAX", 3, 2)
                .filter(sum -> sum.matches("[0-9]{1,15}"))
                .map(Long::valueOf)
                .ifPresent(
                        sum -> said.add(wording.say("reply.total", List.of(formats.amount(sum)))));
        texts(segments).ifPresent(said::add);
        return said;
    }

    private List<String> report(List<Explained> segments) {
        var whole = first(segments, "UCI", 5).orElse("");
        var refused = all(segments, "UCM", 4, 1).stream().filter("4"::equals).count();
        if (refused == 0 || whole.equals("4")) {
            return List.of(wording.sayOr("reply.CONTRL." + whole, "reply.other"));
        }
        return List.of(wording.say("reply.CONTRL.some", List.of(refused)));
    }

    /** What Customs wrote by itself, in one piece. */
    private Optional<String> texts(List<Explained> segments) {
        var written = new StringBuilder();
        segments.stream()
                .filter(segment -> segment.segment().tag().equals("FTX"))
                .flatMap(segment -> segment.elements().stream())
                .filter(element -> element.element() == TEXT && element.component() > 1)
                .forEach(element -> written.append(element.value()));
        return Optional.of(masks.hide(written.toString()))
                .filter(text -> !text.isBlank())
                .map(text -> wording.say("reply.text", List.of(text.strip())));
    }

    private static Optional<String> dated(List<Explained> segments, String kind) {
        return qualified(segments, "DTM", kind)
                .filter(day -> day.matches("[0-9]{8}"))
                .map(day -> LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE).toString());
    }

    private static Optional<String> reference(List<Explained> segments, String kind) {
        return qualified(segments, "RFF", kind);
    }

    private static Optional<String> qualified(List<Explained> segments, String tag, String kind) {
        return segments.stream()
                .filter(segment -> segment.segment().raw().startsWith(tag + "+" + kind + ":"))
                .flatMap(segment -> value(segment, 2, 2).stream())
                .findFirst();
    }

    private static Optional<String> first(List<Explained> segments, String tag, int element) {
        return first(segments, tag, element, 1);
    }

    private static Optional<String> first(
            List<Explained> segments, String tag, int element, int component) {
        return all(segments, tag, element, component).stream().findFirst();
    }

    private static List<String> all(
            List<Explained> segments, String tag, int element, int component) {
        return segments.stream()
                .filter(segment -> segment.segment().tag().equals(tag))
                .flatMap(segment -> value(segment, element, component).stream())
                .toList();
    }

    private static Optional<String> value(Explained segment, int element, int component) {
        return segment.elements().stream()
                .filter(each -> each.element() == element && each.component() == component)
                .map(ElementLayouts.Element::value)
                .findFirst();
    }
}
