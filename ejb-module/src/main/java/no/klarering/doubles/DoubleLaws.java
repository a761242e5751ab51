package no.klarering.doubles;

/** How doubles are judged now. */
public interface DoubleLaws {

    /** An edition as an unchangeable value. */
    DoubleLaw current();
}
