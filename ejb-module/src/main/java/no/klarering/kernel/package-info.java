/**
 * What every capability speaks with: simple values, problems, events, and the mark of a capability
 * itself.
 */
@Capability(name = "kernel", doors = "no.klarering.kernel")
package no.klarering.kernel;
