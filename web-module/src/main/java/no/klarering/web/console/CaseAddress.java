package no.klarering.web.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.DeclarationKey;

/**
 * What the address of a case says.
 *
 * @param key the 23 characters, empty when they are none
 * @param version the version asked for, else the latest
 * @param firstLine the item line with which the table begins
 * @param wholeMessage every segment of a long message
 */
record CaseAddress(
        Optional<DeclarationKey> key,
        Optional<Integer> version,
        int firstLine,
        boolean wholeMessage) {

    static CaseAddress read(HttpServletRequest request) {
        return new CaseAddress(
                Optional.ofNullable(request.getParameter("id")).flatMap(CaseAddress::key),
                number(request.getParameter("version")),
                number(request.getParameter("line")).orElse(1),
                "whole".equals(request.getParameter("message")));
    }

    private static Optional<DeclarationKey> key(String text) {
        return text.length() == 23
                ? DeclarationId.parse(text + "01").map(DeclarationId::key)
                : Optional.empty();
    }

    private static Optional<Integer> number(String text) {
        return text != null && text.matches("[0-9]{1,4}")
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }
}
