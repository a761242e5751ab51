package no.klarering.voec;

import java.util.List;
import no.klarering.kernel.OrganisationNumber;

/** Takes reports of Treff, and tells the desk about what a driver shows. */
public interface TreffDesk {

    /** What became of an attempt to report. */
    sealed interface Answer {}

    /** It is kept, now or before. */
    record Reported(TreffReport report) implements Answer {}

    /** The organisation did not use the channel before, or may no more. */
    record NotAUser() implements Answer {}

    /** The shipment was reported with other goods. */
    record ReportedOtherwise() implements Answer {}

    /**
     * The goods are none of the scheme's.
     *
     * @param findings at least one
     */
    record NoVoecGoods(List<VoecFinding> findings) implements Answer {

        public NoVoecGoods {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Goods to private persons under one shipment number.
     *
     * @param shipmentNumber 1 to 35 characters
     */
    record Call(OrganisationNumber reporter, String shipmentNumber, List<VoecItem> goods) {

        public Call {
            goods = List.copyOf(goods);
        }
    }

    /** A report and what the desk may make of it. */
    record Found(TreffReport report, TreffAnswer answer) {}

    /** Keeps a report; the same once more is answered as the first time. */
    Answer report(Call call);

    /** Reports of that reference or shipment number, the latest first. */
    List<Found> find(String shown);
}
