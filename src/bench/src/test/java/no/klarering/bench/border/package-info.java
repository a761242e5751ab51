/** Figures of the border: lights for plates, and what messages of Digitoll wait for. */
package no.klarering.bench.border;
