package no.klarering.voec;

import java.util.List;

/** Who used Treff before and may go on for a while. */
public interface TreffUsers {

    List<TreffUser> all();
}
