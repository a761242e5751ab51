/** The whole as it is delivered, in processes of its own: what a stranger can see. */
package no.klarering.system;
