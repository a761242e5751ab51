/** The audit trail for programs of operators and auditors. */
package no.klarering.web.audit;
