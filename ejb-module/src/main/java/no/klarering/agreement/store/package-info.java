/** The versions of agreements, as they were made. */
package no.klarering.agreement.store;
