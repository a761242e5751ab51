package no.klarering.edi.channel;

import java.util.Locale;
import java.util.Optional;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.Channel;

/**
 * A file with an interchange, before it is taken.
 *
 * @param channel how it came to lie there
 * @param sender whose folder it lies in; empty when the folder is nobody's
 * @param folder as operators know it
 * @param name of the file in it
 * @param size in bytes, as its folder says
 * @param marks what tells it from another of the same name: when it was written, say
 */
public record FoundFile(
        Channel channel,
        Optional<Nodi> sender,
        String folder,
        String name,
        long size,
        String marks) {

    private static final long MAX_BYTES = 50L * 1024 * 1024;
    private static final String ENDING = ".edi";

    /**
     * Whether a name is that of a file that is ready; a sender writes under another and renames.
     */
    public static boolean isReady(String name) {
        return name.endsWith(ENDING);
    }

    /** Over 50 MB: such a file is not read at all. */
    public boolean isTooLarge() {
        return size > MAX_BYTES;
    }

    /** Whether it is kept unread, whatever the register may say of its bytes. */
    public boolean isRefused() {
        return refusal().isPresent();
    }

    /** Another name for it, where its own was used before. */
    public String nameWith(String id) {
        return name.substring(0, name.length() - ENDING.length()) + "-" + id + ENDING;
    }

    /** The same file with the same bytes has the same id, however often it is taken. */
    String id(byte[] content) {
        return InterchangeIds.named(
                String.join(
                        "|",
                        channel.name().toLowerCase(Locale.ROOT),
                        folder,
                        name,
                        marks,
                        Long.toString(size)),
                content);
    }

    /** Why it is to be quarantined unread. */
    Optional<String> refusal() {
        if (sender.isEmpty()) {
            return Optional.of("the folder " + folder + " is not a NODI number");
        }
        if (isTooLarge()) {
            return Optional.of(
                    "over 50 MB (" + size + " bytes): kept as file " + folder + "/" + name);
        }
        return size == 0 ? Optional.of("the file is empty") : Optional.empty();
    }
}
