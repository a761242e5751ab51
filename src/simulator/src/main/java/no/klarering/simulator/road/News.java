package no.klarering.simulator.road;

import java.util.List;
import java.util.Optional;
import no.klarering.simulator.plan.Organisation;

/** What customs tells an organisation by itself, in order. */
interface News {

    /**
     * One thing told.
     *
     * @param id where to go on
     * @param about a request or an MRN
     * @param result of a request, when it is about one
     */
    record Item(String id, String type, String about, Optional<Customs.Result> result) {}

    /** What came after an item; waits a while when there is nothing. */
    List<Item> after(Organisation reader, String id);
}
