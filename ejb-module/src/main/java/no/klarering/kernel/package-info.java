/**
 * The few values that every part shares: numbers, codes, money, periods, problems. Knows nobody.
 */
@Capability(
        name = "kernel",
        mayUse = {},
        doors = "no.klarering.kernel")
package no.klarering.kernel;
