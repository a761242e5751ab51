package no.klarering.mail;

/** Where mails are handed over. */
public interface Postbox {

    /**
     * Hands one over; throws {@link NotTaken} when that does not work now.
     *
     * @param name by which a mail is the same one when it is handed over again
     */
    void post(String name, Letter letter);

    /** A mail that was not taken; it may be taken later. */
    final class NotTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public NotTaken(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
