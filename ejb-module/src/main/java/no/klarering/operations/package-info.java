/**
 * Running the house: settings, mode, clock, database at hand, and whether the application is ready
 * to work.
 */
@Capability(name = "operations", mayUse = "kernel", doors = "no.klarering.operations")
package no.klarering.operations;

import no.klarering.kernel.Capability;
