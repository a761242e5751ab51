package no.klarering.edi.broker;

/**
 * The broker cannot be set up, reached or stopped. Nothing is lost by it: what was not taken is
 * told to the sender.
 */
public final class BrokerFailure extends RuntimeException {

    public BrokerFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
