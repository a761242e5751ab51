package no.klarering.mail.core;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import no.klarering.mail.MailAddress;
import no.klarering.mail.Mails;

/** The mail that tells of a release. */
public final class ReleaseLetter {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final String LINE = "\r\n";

    private static final String WORDS =
            """
            Varene på fraktbrev %1$s (MRN %2$s) har passert grensen og er frigjort.
            Spørsmål rettes til den som sendte inn meldingen.

            The goods on waybill %1$s (MRN %2$s) have passed the border and are released.
            Please direct questions to whoever handed in the message.
            """;

    private ReleaseLetter() {}

    /** Head and body. */
    public static String message(Mails.Owed owed, MailAddress from, Instant at) {
        var notice = owed.notice();
        return String.join(
                LINE,
                "From: " + from.text(),
                "To: " + notice.address().text(),
                "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atZone(NORWAY)),
                "Message-ID: <release-" + owed.id() + "-" + notice.master() + "@klarering>",
                "Subject: " + word("Frigjort / Released: " + notice.waybill()),
                "Auto-Submitted: auto-generated",
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=UTF-8",
                "Content-Transfer-Encoding: base64",
                "",
                Base64.getMimeEncoder().encodeToString(bytes(words(notice.waybill(), owed))),
                "");
    }

    private static String words(String waybill, Mails.Owed owed) {
        return WORDS.formatted(waybill, owed.notice().master()).replace("\n", LINE);
    }

    /** Encoded (RFC 2047), so that no number of a waybill can be anything but a number. */
    private static String word(String text) {
        var encoded = new StringBuilder();
        for (var start = 0; start < text.length(); start += 30) {
            var piece = text.substring(start, Math.min(start + 30, text.length()));
            encoded.append(encoded.length() == 0 ? "" : LINE + " ")
                    .append("=?UTF-8?B?")
                    .append(Base64.getEncoder().encodeToString(bytes(piece)))
                    .append("?=");
        }
        return encoded.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
