package no.klarering.movement;

import java.util.Map;
import java.util.Set;

/** What AES says of exports; one that is not in the answer could not be asked about. */
public interface ExportLookup {

    Map<String, ExportAnswer> ask(Set<String> exportIds);
}
