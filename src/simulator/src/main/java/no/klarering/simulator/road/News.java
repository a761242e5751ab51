package no.klarering.simulator.road;

import java.util.List;
import java.util.Optional;
import no.klarering.simulator.plan.Organisation;

/** What customs tells an organisation by itself, in order. */
interface News {

    /** So many are told at once and no more. */
    int MOST = 1000;

    /**
     * One thing told.
     *
     * @param id where to go on
     * @param about a request, an MRN, or the interchange that is answered as its sender calls it
     * @param result of a request, when it is about one
     */
    record Item(String id, String type, String about, Optional<Customs.Result> result) {}

    /** What came after an item; waits a while when there is nothing. */
    List<Item> after(Organisation reader, String id);
}
