package no.klarering.edi.cusres;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import no.klarering.edi.syntax.OutgoingInterchange;
import no.klarering.edi.syntax.Pieces;
import no.klarering.edi.syntax.SegmentWriter;
import no.klarering.messaging.CustomsResponse;
import no.klarering.messaging.ResponseKind;

/**
 * Writes a response owed as an interchange with one CUSRES, version 1 release 902, in the order of
 * its segment table: BGM, NAD, DTM, GIS, TAX, RFF, FTX, ERP with ERC.
 */
public final class CusresWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final String RELEASE_DOCUMENT = "932";

    private final CustomsResponse response;
    private final List<String> segments = new ArrayList<>();

    private CusresWriter(CustomsResponse response) {
        this.response = response;
    }

    /**
     * The bytes to send.
     *
     * @param controlReference UNB 0020, fourteen digits
     * @param messageReference UNH 0062
     * @param madeAt when the interchange is made; the message tells when the decision was made (DTM
     *     184)
     */
    public static byte[] write(
            CustomsResponse response,
            String controlReference,
            String messageReference,
            Instant madeAt) {
        var interchange =
                new OutgoingInterchange(
                        response.recipient().code(),
                        controlReference,
                        messageReference,
                        madeAt,
                        response.test());
        var identifier = List.of("CUSRES", "1", "902", "UN", response.export() ? "NEP" : "NEP-I");
        return interchange.with(identifier, response.declarationText(), segments(response));
    }

    /**
     * The segments between UNH and UNT, without terminators; also for showing a reply before it is
     * sent.
     */
    public static List<String> segments(CustomsResponse response) {
        return new CusresWriter(response).all();
    }

    private List<String> all() {
        opening();
        parties();
        dates();
        response.action()
                .ifPresent(action -> add(segment("GIS").element(action.code(), "", "NO1")));
        response.release().ifPresent(this::release);
        response.texts().forEach(text -> segments.addAll(ResponseTexts.segments(text)));
        segments.addAll(ErrorPoints.segments(response.problems()));
        return List.copyOf(segments);
    }

    private void opening() {
        add(
                segment("BGM")
                        .element(documentCode())
                        .element()
                        .element("137", DAY.format(response.declarationDate()), "102")
                        .element(response.kind().function()));
    }

    private String documentCode() {
        if (response.kind() == ResponseKind.RELEASED) {
            return RELEASE_DOCUMENT;
        }
        return response.export() ? "830" : "929";
    }

    private void parties() {
        response.release()
                .ifPresent(
                        release ->
                                add(
                                        segment("NAD")
                                                .element(response.export() ? "EX" : "IM")
                                                .element(release.trader(), "", "NO1")
                                                .element(nameLines(release))));
        response.declarant()
                .ifPresent(
                        declarant ->
                                add(segment("NAD").element("DT").element(declarant, "", "NO1")));
    }

    private static String[] nameLines(CustomsResponse.Release release) {
        return Pieces.of(release.traderName().orElse(""), 35, 4).toArray(String[]::new);
    }

    private void dates() {
        response.release().ifPresent(release -> date("58", release.clearedOn()));
        response.answerBy().ifPresent(day -> date("255", day));
        var made = SECOND.format(response.madeAt().atZone(OutgoingInterchange.ZONE));
        add(segment("DTM").element("184", made, "204"));
    }

    private void date(String qualifier, LocalDate day) {
        add(segment("DTM").element(qualifier, DAY.format(day), "102"));
    }

    private void release(CustomsResponse.Release release) {
        add(segment("TAX").element("4").element("161", Long.toString(release.total().kroner())));
        release.goodsNumber().ifPresent(number -> reference("XC", number));
        release.goodsPosition().ifPresent(position -> reference("LAR", position));
        reference("ABT", release.runningNumber());
    }

    private void reference(String qualifier, String number) {
        add(segment("RFF").element(qualifier, number));
    }

    private static SegmentWriter segment(String tag) {
        return SegmentWriter.segment(tag);
    }

    private void add(SegmentWriter segment) {
        segments.add(segment.text());
    }
}
