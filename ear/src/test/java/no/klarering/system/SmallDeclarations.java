package no.klarering.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Example 6.1 of the specification again and again, each time with references and an invoice of its
 * own and with amounts so small (NOK 300, duty 32) that no account runs dry; every third
 * interchange has two messages.
 */
final class SmallDeclarations {

    private static final Path EXAMPLE = Path.of("../src/test/cases/001-import-released/in.edi");
    private static final int TWO_MESSAGES_EVERY = 3;

    private final String head;
    private final String message;
    private final String tail;
    private final AtomicInteger interchanges;
    private final AtomicInteger declarations;

    SmallDeclarations() {
        this(0);
    }

    /**
     * @param used so many numbers belong to others
     */
    SmallDeclarations(int used) {
        this.interchanges = new AtomicInteger(used);
        this.declarations = new AtomicInteger(used);
        var text =
                read().replace("39:5000,00:USD+144:3400", "39:25,00:USD+144:37")
                        .replace("MOA+14+123:56000", "MOA+14+123:300")
                        .replace("+56000+10,7", "+300+10,7")
                        .replace("5992", "32");
        var begin = text.indexOf("UNH+");
        var end = text.indexOf("UNZ+");
        this.head = text.substring(0, begin);
        this.message = text.substring(begin, end);
        this.tail = text.substring(end);
    }

    private static String read() {
        try {
            return Files.readString(EXAMPLE, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(EXAMPLE.toString(), e);
        }
    }

    /**
     * The next one.
     *
     * @param nodi the sender, UNB S002
     * @param organisation who owns that address, and declares
     */
    Sending next(Sending.Way way, String nodi, String organisation) {
        var number = interchanges.incrementAndGet();
        var count = number % TWO_MESSAGES_EVERY == 0 ? 2 : 1;
        return sending(new Sender(way, nodi, organisation), number, count, message);
    }

    /**
     * The next one that is sent ahead of its goods, by HTTP: one message without a goods number,
     * which is accepted and waits for the crossing.
     */
    Sending nextAhead(String nodi, String organisation) {
        var ahead = message.replaceFirst("RFF\\+XC:[0-9]+'\\R?", "").replace("UNT+37+", "UNT+36+");
        var sender = new Sender(Sending.Way.HTTP, nodi, organisation);
        return sending(sender, interchanges.incrementAndGet(), 1, ahead);
    }

    private record Sender(Sending.Way way, String nodi, String organisation) {}

    private Sending sending(Sender sender, int number, int count, String message) {
        var reference = "25%012d".formatted(number);
        var ids = new ArrayList<String>();
        var text = new StringBuilder(head);
        for (var n = 1; n <= count; n++) {
            var running = declarations.incrementAndGet();
            ids.add("%s20240603%06d01".formatted(sender.organisation(), running));
            text.append(
                    message.replace("UNH+000101", "UNH+%06d".formatted(n))
                            .replace("+000101'", "+%06d'".formatted(n))
                            .replace("202402028155008", "2024%011d".formatted(running))
                            .replace("NG-2024-118", "NG-%d".formatted(running))
                            .replace("3130001092024060300010101", ids.get(n - 1)));
        }
        text.append(tail.replace("UNZ+1+", "UNZ+" + count + "+"));
        var interchange =
                text.toString()
                        .replace("24060309150001", reference)
                        .replace("NO045601", sender.nodi())
                        .replace("NAD+DT+313000109", "NAD+DT+" + sender.organisation());
        return new Sending(sender.way(), sender.nodi(), reference, ids, interchange);
    }
}
