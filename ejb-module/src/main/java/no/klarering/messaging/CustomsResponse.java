package no.klarering.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.klarering.kernel.MessageKey;
import no.klarering.kernel.Money;
import no.klarering.kernel.Problem;

/**
 * A CUSRES owed.
 *
 * @param answered the message it answers
 * @param declarationText UNH 0068, echoed as sent
 * @param export association code NEP and document code 830 instead of NEP-I and 929
 * @param declarationDate BGM 137, echoed
 * @param madeAt DTM 184
 * @param answerBy DTM 255
 * @param release what only a release carries
 * @param declarant NAD+DT, as sent; in release, refusal and confirmation
 * @param texts FTX+AAP in the order of sending
 * @param problems ERP and ERC, sorted by error point; codes that are numbers
 */
public record CustomsResponse(
        ResponseKind kind,
        MessageKey answered,
        String declarationText,
        boolean export,
        LocalDate declarationDate,
        Instant madeAt,
        Optional<ControlAction> action,
        Optional<LocalDate> answerBy,
        Optional<Release> release,
        Optional<String> declarant,
        List<ResponseText> texts,
        List<Problem> problems,
        boolean test)
        implements DeclarationReply {

    public CustomsResponse {
        texts = List.copyOf(texts);
        problems = List.copyOf(problems);
    }

    @Override
    public String type() {
        return "CUSRES";
    }

    /**
     * What a release carries.
     *
     * @param trader importer or exporter as sent (NAD+IM or NAD+EX) and the registered name, empty
     *     for persons
     * @param clearedOn DTM 58
     * @param total TAX+4, whole kroner
     * @param runningNumber RFF+ABT, 16 digits
     */
    public record Release(
            String trader,
            Optional<String> traderName,
            LocalDate clearedOn,
            Money total,
            Optional<String> goodsNumber,
            Optional<String> goodsPosition,
            String runningNumber) {}

    /** FTX+AAP: a code (999, 998, 980 ...) and at most 280 characters. */
    public record ResponseText(String code, String text) {}
}
