/** Reports of VOEC goods by the older channel, over HTTP. */
package no.klarering.web.voec;
