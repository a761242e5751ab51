/** Agreements in force, and the desk that concludes and ends them. */
package no.klarering.agreement.service;
