package no.klarering.edi.channel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.builder.RouteBuilder;

/** Looks for new interchanges in the folders of the senders, several times a second. */
@Dependent
public class FolderChannel extends RouteBuilder {

    private static final int MILLIS_BETWEEN_LOOKS = 250;

    private final FolderSweep sweep;

    @Inject
    public FolderChannel(FolderSweep sweep) {
        this.sweep = sweep;
    }

    @Override
    public void configure() {
        from("timer:folder-in?period=" + MILLIS_BETWEEN_LOOKS)
                .routeId("folder-in")
                .process(look -> sweep.look());
    }
}
