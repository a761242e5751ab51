/** What is said over HTTP when a request cannot be met: RFC 9457, in Norwegian and English. */
package no.klarering.web.problem;
