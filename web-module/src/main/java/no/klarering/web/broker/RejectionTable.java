package no.klarering.web.broker;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import no.klarering.messaging.Refusals.Counted;
import no.klarering.web.console.Wording;

/** The statistics of refusals as a file for spreadsheets: UTF-8, fields parted by semicolons. */
@WebServlet("/broker/rejections.csv")
public class RejectionTable extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final transient RejectionStatistics statistics;
    private final transient Wording wording;

    @Inject
    public RejectionTable(RejectionStatistics statistics, Wording wording) {
        this.statistics = statistics;
        this.wording = wording;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"rejections-" + statistics.days() + "-days.csv\"");
        var out = response.getWriter();
        out.write(BYTE_ORDER_MARK + "number;messages;share_of_refused_percent;text\r\n");
        for (var counted : statistics.numbers()) {
            out.write(line(counted));
        }
    }

    private String line(Counted counted) {
        return String.join(
                        ";",
                        counted.code(),
                        Long.toString(counted.messages()),
                        share(counted),
                        quoted(wording.meaning(counted.code())))
                + "\r\n";
    }

    private String share(Counted counted) {
        return BigDecimal.valueOf(100 * counted.messages())
                .divide(
                        BigDecimal.valueOf(Math.max(1, statistics.refused())),
                        1,
                        RoundingMode.HALF_UP)
                .toPlainString();
    }

    static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
