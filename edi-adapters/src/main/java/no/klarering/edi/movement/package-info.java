/** Digitoll's way through the broker: queue {@code movement.in} from the intake to the desk. */
package no.klarering.edi.movement;
